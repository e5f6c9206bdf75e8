import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('measure_rebase')
export class MeasureRebaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'measure_id' }) measureId!: string;
  /** Null: every site. */
  @Column('uuid', { name: 'site_id', nullable: true }) siteId!: string | null;
  /** Of all sites together alone. */
  @Column('boolean') together!: boolean;
  @Column('date') month!: string;
  @Column('int') version!: number;
  @Column('text') kind!: string;
  @Column('text') reason!: string;
  @Column('date', { name: 'changed_on' }) changedOn!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;
}

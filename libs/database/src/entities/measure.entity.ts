import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('measure')
export class MeasureEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text') name!: string;
  @Column('text') unit!: string;
  @Column('text', { nullable: true }) numerator!: string | null;
  @Column('text', { nullable: true }) denominator!: string | null;
  @Column('text') direction!: string;
  @Column('double precision') baseline!: number;
  @Column('double precision') target!: number;
  @Column('text', { name: 'stop_comparison', nullable: true }) stopComparison!: string | null;
  @Column('double precision', { name: 'stop_threshold', nullable: true }) stopThreshold!: number | null;
  @Column('int', { name: 'stop_consecutive', nullable: true }) stopConsecutive!: number | null;
  @Column('date', { name: 'baseline_from', nullable: true }) baselineFrom!: string | null;
  @Column('date', { name: 'baseline_to', nullable: true }) baselineTo!: string | null;
  @Column('text', { name: 'baseline_source', nullable: true }) baselineSource!: string | null;
  /** Each a name with its groups. */
  @Column('jsonb') breakdowns!: { name: string; groups: string[] }[];
  @Column('boolean') main!: boolean;
  @Column('uuid', { name: 'agreed_by' }) agreedBy!: string;
  @Column('timestamptz', { name: 'agreed_at' }) agreedAt!: Date;
  @Column('uuid', { name: 'locked_by', nullable: true }) lockedBy!: string | null;
  @Column('timestamptz', { name: 'locked_at', nullable: true }) lockedAt!: Date | null;
}

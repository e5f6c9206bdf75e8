import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reading')
export class ReadingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'measure_id' }) measureId!: string;
  @Column('uuid', { name: 'site_id' }) siteId!: string;
  @Column('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @Column('date') month!: string;
  @Column('double precision') value!: number;
  @Column('double precision', { nullable: true }) numerator!: number | null;
  @Column('double precision', { nullable: true }) denominator!: number | null;
  @Column('int') version!: number;
  @Column('uuid', { name: 'entered_by' }) enteredBy!: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
  @Column('boolean') late!: boolean;
  @Column('boolean') superseded!: boolean;
  /** Of a month before the start. */
  @Column('boolean') baseline!: boolean;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) warning!: string | null;
  @Column('jsonb', { name: 'warned_against', nullable: true }) warnedAgainst!: { month: string; value: number }[] | null;
  @Column('boolean') simulated!: boolean;
}

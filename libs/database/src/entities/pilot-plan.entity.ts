import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A revision of logic model and sample-size note. Each stays. */
@Entity('pilot_plan')
export class PilotPlanEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') revision!: number;
  @Column('jsonb') parts!: Record<string, string>;
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_draft_step')
export class InnovationDraftStepEntity {
  @PrimaryColumn('uuid', { name: 'innovation_id' }) innovationId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('jsonb') before!: unknown;
  @Column('jsonb', { name: 'before_unfit' }) beforeUnfit!: unknown;
}

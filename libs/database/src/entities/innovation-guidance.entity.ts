import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_guidance')
export class InnovationGuidanceEntity {
  @PrimaryColumn('uuid', { name: 'innovation_id' }) innovationId!: string;
  @PrimaryColumn('text', { name: 'pack_id' }) packId!: string;
  @Column('text', { name: 'pack_version' }) packVersion!: string;
  @Column('jsonb') answers!: unknown;
  /** What does not fit the pack, by question: no answer, and never part of a revision. */
  @Column('jsonb') unfit!: unknown;
  @Column('int') version!: number;
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}

@Entity('innovation_guidance_step')
export class InnovationGuidanceStepEntity {
  @PrimaryColumn('uuid', { name: 'innovation_id' }) innovationId!: string;
  @PrimaryColumn('text', { name: 'pack_id' }) packId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('jsonb') before!: unknown;
  @Column('jsonb', { name: 'before_unfit' }) beforeUnfit!: unknown;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_draft')
export class InnovationDraftEntity {
  @PrimaryColumn('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('text') form!: string;
  @Column('jsonb') answers!: unknown;
  /** What does not fit the form, by question: never part of a revision. */
  @Column('jsonb') unfit!: unknown;
  @Column('int') version!: number;
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}

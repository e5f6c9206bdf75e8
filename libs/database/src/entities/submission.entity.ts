import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') revision!: number;
  @Column('text') form!: string;
  @Column('jsonb') answers!: unknown;
  @Column('text', { name: 'existing_reviews', default: 'keep' }) existingReviews!: string;
  @Column('text', { name: 'request_id', nullable: true }) requestId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'frozen_by' }) frozenBy!: string;
  @Column('timestamptz', { name: 'frozen_at' }) frozenAt!: Date;
}

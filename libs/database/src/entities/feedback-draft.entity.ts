import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('feedback_draft')
export class FeedbackDraftEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text') decision!: string;
  @Column('jsonb') choices!: unknown[];
  @Column('int') version!: number;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { array: true, nullable: true }) approved!: string[] | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('submission_guidance')
export class SubmissionGuidanceEntity {
  @PrimaryColumn('uuid', { name: 'submission_id' }) submissionId!: string;
  @PrimaryColumn('text', { name: 'pack_id' }) packId!: string;
  @Column('text', { name: 'pack_version' }) packVersion!: string;
  @Column('jsonb') answers!: unknown;
}

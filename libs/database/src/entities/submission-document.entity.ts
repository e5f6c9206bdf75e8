import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('submission_document')
export class SubmissionDocumentEntity {
  @PrimaryColumn('uuid', { name: 'submission_id' }) submissionId!: string;
  @PrimaryColumn('uuid', { name: 'document_id' }) documentId!: string;
  /** As it was when it was sent: what the team chose, or else whether an answer in confidence named it. */
  @Column('boolean', { name: 'in_confidence', default: true }) inConfidence!: boolean;
}

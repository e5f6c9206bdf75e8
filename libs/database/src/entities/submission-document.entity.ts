import { Entity, PrimaryColumn } from 'typeorm';

@Entity('submission_document')
export class SubmissionDocumentEntity {
  @PrimaryColumn('uuid', { name: 'submission_id' }) submissionId!: string;
  @PrimaryColumn('uuid', { name: 'document_id' }) documentId!: string;
}

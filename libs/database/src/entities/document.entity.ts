import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('document')
export class DocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('uuid', { name: 'evaluation_id', nullable: true }) evaluationId!: string | null;
  @Column('uuid', { name: 'produced_for', nullable: true }) producedFor!: string | null;
  /** The site that it is of; null: of the whole pilot, or of no pilot. */
  @Column('uuid', { name: 'site_id', nullable: true }) siteId!: string | null;
  @Column('uuid', { name: 'upload_id' }) uploadId!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('uuid', { name: 'attached_by' }) attachedBy!: string;
  @Column('timestamptz', { name: 'attached_at' }) attachedAt!: Date;
  @Column('uuid', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  /** What the team chose; null: nothing, so it is what the answers that name it are. */
  @Column('boolean', { name: 'in_confidence', nullable: true }) inConfidence!: boolean | null;
  @Column('boolean') simulated!: boolean;
}

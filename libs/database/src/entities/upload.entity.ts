import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('upload')
export class UploadEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('bigint', { name: 'size_bytes' }) sizeBytes!: string;
  @Column('timestamptz', { name: 'bytes_removed_at', nullable: true }) bytesRemovedAt!: Date | null;
  @Column('text') sha256!: string;
  @Column('text', { name: 'storage_key' }) storageKey!: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
  @Column('timestamptz', { name: 'attached_at', nullable: true }) attachedAt!: Date | null;
  @Column('timestamptz', { name: 'stored_at' }) storedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('unfinished_upload')
export class UnfinishedUploadEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('bigint', { name: 'size_bytes' }) sizeBytes!: string;
  @Column('text', { name: 'storage_keys', array: true }) storageKeys!: string[];
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

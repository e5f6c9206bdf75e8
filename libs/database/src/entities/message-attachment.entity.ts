import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('message_attachment')
export class MessageAttachmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'thread_id' }) threadId!: string;
  @Column('int') number!: number;
  @Column('int') place!: number;
  @Column('uuid', { name: 'upload_id' }) uploadId!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
}

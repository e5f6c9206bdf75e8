import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('message_mark')
export class MessageMarkEntity {
  @PrimaryColumn('uuid', { name: 'thread_id' }) threadId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('int', { name: 'read_to' }) readTo!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('answered_command')
export class AnsweredCommandEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') operation!: string;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('jsonb', { nullable: true }) answer!: unknown;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'stored_at' }) storedAt!: Date;
}

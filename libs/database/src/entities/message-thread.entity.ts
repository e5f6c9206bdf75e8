import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('message_thread')
export class MessageThreadEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text') audience!: string;
  @Column('uuid', { name: 'reviewer_id', nullable: true }) reviewerId!: string | null;
  @Column('text') subject!: string;
  @Column('uuid', { name: 'started_by' }) startedBy!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'last_at' }) lastAt!: Date;
  @Column('int') messages!: number;
  @Column('timestamptz', { name: 'waits_since', nullable: true }) waitsSince!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mailing')
export class MailingEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') choice!: 'at-once' | 'daily' | 'never';
  @Column('timestamptz', { name: 'next_at' }) nextAt!: Date;
  @Column('uuid', { nullable: true }) claim!: string | null;
  @Column('timestamptz', { name: 'claimed_until', nullable: true }) claimedUntil!: Date | null;
  @Column('int') failures!: number;
  @Column('timestamptz', { name: 'failing_since', nullable: true }) failingSince!: Date | null;
  @Column('text', { name: 'failed_as', nullable: true }) failedAs!: string | null;
  /** Looks in a row that found nothing changed. */
  @Column('int') quiet!: number;
}

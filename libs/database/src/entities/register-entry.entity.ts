import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('register_entry')
export class RegisterEntryEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('text') reference!: string;
  @Column('text') name!: string;
  @Column('text') organisation!: string;
  @Column('text', { name: 'deciding_body' }) decidingBody!: string;
  @Column('text') outcome!: string;
  @Column('text') state!: string;
  @Column('text') label!: string;
  @Column('text', { nullable: true }) explanation!: string | null;
  @Column('timestamptz', { name: 'announced_at' }) announcedAt!: Date;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') conditions!: { text: string; dueOn: string; metOn: string | null }[];
  @Column('jsonb', { name: 'live_in' }) liveIn!: { region: string | null; live: number }[];
  @Column('jsonb') reasons!: { text: string; toldOn: string }[];
  @Column('jsonb', { nullable: true }) evidence!: { madeOn: string; sites: number; met: number; targets?: string; measures: { name: string; main: boolean; verdict: string }[] } | null;
  @Column('boolean') simulated!: boolean;
  @Column({ type: 'tsvector', insert: false, update: false }) words!: string;
}

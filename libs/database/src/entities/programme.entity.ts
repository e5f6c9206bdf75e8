import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('boolean') demonstration!: boolean;
  @Column('text', { nullable: true }) contact!: string | null;
  @Column('smallint', { name: 'reply_days', nullable: true }) replyDays!: number | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') item!: string;
  @Column('timestamptz', { name: 'noticed_at' }) noticedAt!: Date;
  @Column('timestamptz', { name: 'mailed_at', nullable: true }) mailedAt!: Date | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
}

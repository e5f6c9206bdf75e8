import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('panel_meeting')
export class PanelMeetingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') title!: string;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  @Column('text', { name: 'starts_at' }) startsAt!: string;
  @Column('text') place!: string;
  @Column('uuid', { name: 'called_by' }) calledBy!: string;
  @Column('timestamptz', { name: 'called_at' }) calledAt!: Date;
}

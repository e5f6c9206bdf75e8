import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('absence')
export class AbsenceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'from_day' }) fromDay!: string;
  @Column('date', { name: 'to_day' }) toDay!: string;
}

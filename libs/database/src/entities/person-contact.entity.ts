import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_contact')
export class PersonContactEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') email!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_identity')
export class PersonIdentityEntity {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('text') subject!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'linked_at' }) linkedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation_parent')
export class OrganisationParentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'parent_id' }) parentId!: string;
  @Column('date', { name: 'from_day', nullable: true }) fromDay!: string | null;
  @Column('date', { name: 'to_day', nullable: true }) toDay!: string | null;
}

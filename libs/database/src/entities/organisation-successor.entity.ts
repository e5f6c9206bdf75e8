import { Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation_successor')
export class OrganisationSuccessorEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'successor_id' }) successorId!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of the follow-up of an incident. */
@Entity('incident_entry')
export class IncidentEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'incident_id' }) incidentId!: string;
  @Column('text') text!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}

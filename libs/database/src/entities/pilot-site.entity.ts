import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pilot_site')
export class PilotSiteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'site_lead_id' }) siteLeadId!: string;
  @Column('timestamptz', { name: 'joined_at' }) joinedAt!: Date;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('text', { name: 'left_reason', nullable: true }) leftReason!: string | null;
  @Column('uuid', { name: 'left_recorded_by', nullable: true }) leftRecordedBy!: string | null;
  @Column('timestamptz', { name: 'left_recorded_at', nullable: true }) leftRecordedAt!: Date | null;
  /** What was recorded of its leaving before it was corrected, oldest first. */
  @Column('jsonb', { name: 'left_earlier' }) leftEarlier!: object[];
  /** Null: since it joined. */
  @Column('timestamptz', { name: 'lead_since', nullable: true }) leadSince!: Date | null;
  /** Who led it before, oldest first, each with the reason of the change. */
  @Column('jsonb', { name: 'lead_earlier' }) leadEarlier!: object[];
}

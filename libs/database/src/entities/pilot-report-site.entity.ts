import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pilot_report_site')
export class PilotReportSiteEntity {
  @PrimaryColumn('uuid', { name: 'report_id' }) reportId!: string;
  @PrimaryColumn('uuid', { name: 'site_id' }) siteId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') run!: number;
  @Column('text') content!: string;
  @Column('timestamptz', { name: 'frozen_at' }) frozenAt!: Date;
}

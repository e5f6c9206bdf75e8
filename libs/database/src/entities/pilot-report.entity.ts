import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pilot_report')
export class PilotReportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') run!: number;
  @Column('text') content!: string;
  @Column('text') sha256!: string;
  @Column('timestamptz', { name: 'frozen_at' }) frozenAt!: Date;
  @Column('boolean') simulated!: boolean;
}

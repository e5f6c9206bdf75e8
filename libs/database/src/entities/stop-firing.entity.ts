import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stop_firing')
export class StopFiringEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'measure_id' }) measureId!: string;
  @Column('uuid', { name: 'site_id' }) siteId!: string;
  /** That had the rule. */
  @Column('int', { name: 'plan_version' }) planVersion!: number;
  @Column('date') month!: string;
  @Column('date', { array: true }) months!: string[];
  @Column('text') hold!: string;
  @Column('timestamptz', { name: 'fired_at' }) firedAt!: Date;
  @Column('boolean') simulated!: boolean;
}

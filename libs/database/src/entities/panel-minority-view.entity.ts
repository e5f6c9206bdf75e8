import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('panel_minority_view')
export class PanelMinorityViewEntity {
  @PrimaryColumn('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}

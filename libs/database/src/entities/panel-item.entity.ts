import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('panel_item')
export class PanelItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @Column('int') place!: number;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('timestamptz', { name: 'rescores_opened_at', nullable: true }) rescoresOpenedAt!: Date | null;
  @Column('uuid', { name: 'rescores_opened_by', nullable: true }) rescoresOpenedBy!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stage_run')
export class StageRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text') stage!: string;
  @Column('int') run!: number;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('uuid', { name: 'pipeline_version_id', nullable: true }) pipelineVersionId!: string | null;
  @Column('timestamptz', { name: 'round_closed_at', nullable: true }) roundClosedAt!: Date | null;
}

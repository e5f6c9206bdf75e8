import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('calibration_run')
export class CalibrationRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'pipeline_version_id' }) pipelineVersionId!: string;
  @Column('text') stage!: string;
  @Column('text') rubric!: string;
  @Column('uuid', { name: 'evaluation_ids', array: true }) evaluationIds!: string[];
  @Column('uuid', { name: 'run_by' }) runBy!: string;
  @Column('timestamptz', { name: 'run_at' }) runAt!: Date;
  @Column('text') status!: string;
  @Column('text') digest!: string;
  @Column('text') file!: string;
  @Column('boolean') simulated!: boolean;
}

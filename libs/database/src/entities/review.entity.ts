import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('review')
export class ReviewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @Column('uuid', { name: 'submission_id', nullable: true }) submissionId!: string | null;
  @Column('text') rubric!: string;
  @Column('int') version!: number;
  @Column('int', { name: 'submitted_version', nullable: true }) submittedVersion!: number | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('boolean') simulated!: boolean;
}

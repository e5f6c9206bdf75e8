import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evaluation')
export class EvaluationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'pipeline_version_id' }) pipelineVersionId!: string;
  @Column('int') number!: number;
  @Column('boolean') simulated!: boolean;
  @Column('text') stage!: string;
  @Column('int') run!: number;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('boolean') paused!: boolean;
  @Column('text', { nullable: true }) proposed!: string | null;
}

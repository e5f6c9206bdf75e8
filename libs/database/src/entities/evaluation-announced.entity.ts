import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evaluation_announced')
export class EvaluationAnnouncedEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'pipeline_version_id' }) pipelineVersionId!: string;
  @Column('int') number!: number;
  @Column('boolean') simulated!: boolean;
  @Column('text') stage!: string;
  @Column('int') run!: number;
  @Column('text') title!: string;
  @Column('timestamptz') since!: Date;
}

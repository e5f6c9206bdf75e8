import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evaluation_announced')
export class EvaluationAnnouncedEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text') stage!: string;
  @Column('int') run!: number;
  @Column('text') title!: string;
  @Column('timestamptz') since!: Date;
}

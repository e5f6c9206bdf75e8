import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evaluation_state')
export class EvaluationStateEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('jsonb') state!: unknown;
}

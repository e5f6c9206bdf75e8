import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evaluation_event')
export class EvaluationEventEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') type!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('jsonb') data!: unknown;
}

import { Entity, PrimaryColumn } from 'typeorm';

@Entity('insight_change')
export class InsightChangeEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('int') version!: number;
}

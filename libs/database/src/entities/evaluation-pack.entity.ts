import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evaluation_pack')
export class EvaluationPackEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text', { name: 'pack_id' }) packId!: string;
  @Column('text', { name: 'pack_version' }) packVersion!: string;
}

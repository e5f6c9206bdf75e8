import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('open_words')
export class OpenWordsEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') words!: string;
  @Column({ type: 'tsvector', insert: false, update: false, select: false }) search!: string;
}

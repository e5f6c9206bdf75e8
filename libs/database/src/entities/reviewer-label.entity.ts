import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reviewer_label')
export class ReviewerLabelEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') label!: string;
}

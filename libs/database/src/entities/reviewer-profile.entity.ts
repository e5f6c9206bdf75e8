import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reviewer_profile')
export class ReviewerProfileEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { array: true }) specialties!: string[];
  @Column('text', { array: true }) methods!: string[];
  @Column('text', { array: true }) stages!: string[];
  @Column('int', { name: 'max_concurrent_reviews' }) maxConcurrentReviews!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('review_content')
export class ReviewContentEntity {
  @PrimaryColumn('uuid', { name: 'review_id' }) reviewId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') criteria!: unknown;
  @Column('jsonb') gates!: unknown;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('boolean') submitted!: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('feedback')
export class FeedbackEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text') decision!: string;
  @Column('text') content!: string;
  @Column('text') sha256!: string;
  @Column('timestamptz', { name: 'released_at' }) releasedAt!: Date;
  @Column('boolean') simulated!: boolean;
}

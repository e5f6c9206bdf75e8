import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('letter')
export class LetterEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text') decision!: string;
  @Column('text') key!: string;
  @Column('text') title!: string;
  @Column('jsonb') body!: unknown;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
}

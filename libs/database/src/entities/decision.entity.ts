import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text') decision!: string;
  @Column('text') outcome!: string;
  @Column('text', { nullable: true }) transition!: string | null;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('jsonb', { nullable: true }) evidence!: unknown;
}

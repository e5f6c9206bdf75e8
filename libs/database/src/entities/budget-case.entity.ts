import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('budget_case')
export class BudgetCaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') version!: number;
  /** Whole pounds and people, by year from adoption. */
  @Column('jsonb') years!: { cost: number; saving: number; population: number }[];
  @Column('jsonb', { nullable: true }) guidance!: { kind: string; reference: string; positive: boolean; publishedOn: string } | null;
  @Column('jsonb', { name: 'earlier_support', nullable: true }) earlierSupport!: { programme: string | null } | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('boolean') superseded!: boolean;
  @Column('boolean') simulated!: boolean;
}

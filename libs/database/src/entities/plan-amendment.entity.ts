import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An amendment that changes a stop rule, from its proposal until a second person signs it, it is withdrawn, or it lapses as its pilot ends. */
@Entity('plan_amendment')
export class PlanAmendmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  /** Counted from 1, those that came to nothing too. */
  @Column('int') revision!: number;
  /** The version of the plan that it amends. */
  @Column('int') version!: number;
  /** Measure and parts as they were asked for. */
  @Column('jsonb') asked!: object;
  @Column('jsonb') changes!: string[];
  @Column('text') reason!: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('text', { nullable: true }) outcome!: 'signed' | 'withdrawn' | 'lapsed' | null;
  /** Null of one that lapsed: nobody settled it. */
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('text', { name: 'settled_reason', nullable: true }) settledReason!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the plan as it was signed: the first by the lock, each other by an amendment. */
@Entity('pilot_plan_version')
export class PilotPlanVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') version!: number;
  /** Measures and parts, whole. */
  @Column('jsonb') content!: object;
  @Column('jsonb') changes!: string[];
  /** Null of the first alone. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'signed_by' }) signedBy!: string;
  /** Of a change of a stop rule: who signed it second. */
  @Column('uuid', { name: 'second_signed_by', nullable: true }) secondSignedBy!: string | null;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
}

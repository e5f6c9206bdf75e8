import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('residual_risk_acceptance')
export class ResidualRiskAcceptanceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text') party!: string;
  @Column('uuid', { name: 'site_id', nullable: true }) siteId!: string | null;
  @Column('int', { name: 'hazard_log_revision' }) hazardLogRevision!: number;
  /** Of the plan as it was locked then; null before the lock. */
  @Column('int', { name: 'plan_version', nullable: true }) planVersion!: number | null;
  @Column('uuid', { name: 'accepted_by' }) acceptedBy!: string;
  @Column('timestamptz', { name: 'accepted_at' }) acceptedAt!: Date;
}

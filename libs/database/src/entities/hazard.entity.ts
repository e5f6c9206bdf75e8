import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('hazard')
export class HazardEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('int') revision!: number;
  @PrimaryColumn('int') position!: number;
  @Column('text') code!: string;
  @Column('text') hazard!: string;
  @Column('text') cause!: string;
  @Column('text') effect!: string;
  @Column('text', { array: true }) controls!: string[];
  @Column('text', { name: 'initial_severity' }) initialSeverity!: string;
  @Column('text', { name: 'initial_likelihood' }) initialLikelihood!: string;
  @Column('text', { name: 'residual_severity', nullable: true }) residualSeverity!: string | null;
  @Column('text', { name: 'residual_likelihood', nullable: true }) residualLikelihood!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') matrix!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}

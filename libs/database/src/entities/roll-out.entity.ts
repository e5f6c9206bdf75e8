import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('roll_out')
export class RollOutEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: string | null;
  @Column('date', { name: 'contracted_on', nullable: true }) contractedOn!: string | null;
  @Column('date', { name: 'live_on', nullable: true }) liveOn!: string | null;
  @Column('date', { name: 'stopped_on', nullable: true }) stoppedOn!: string | null;
  @Column('text', { nullable: true }) barrier!: string | null;
  @Column('text', { name: 'barrier_kind', nullable: true }) barrierKind!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'taken_off_at', nullable: true }) takenOffAt!: Date | null;
  @Column('uuid', { name: 'taken_off_by', nullable: true }) takenOffBy!: string | null;
  @Column('text', { name: 'taken_off_reason', nullable: true }) takenOffReason!: string | null;
  @Column('boolean') simulated!: boolean;
}

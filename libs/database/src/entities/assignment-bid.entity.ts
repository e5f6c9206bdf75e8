import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment_bid')
export class AssignmentBidEntity {
  @PrimaryColumn('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('text', { array: true }) roles!: string[];
  @Column('text', { nullable: true }) bid!: string | null;
  @Column('timestamptz', { name: 'bid_at', nullable: true }) bidAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment_repair')
export class AssignmentRepairEntity {
  @PrimaryColumn('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { array: true }) seats!: string[];
  @Column('uuid', { array: true }) departed!: string[];
  @Column('timestamptz', { name: 'tried_at' }) triedAt!: Date;
  @Column('uuid', { name: 'proposal_id', nullable: true }) proposalId!: string | null;
  @Column('text', { nullable: true }) why!: string | null;
}

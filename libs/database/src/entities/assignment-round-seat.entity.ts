import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment_round_seat')
export class AssignmentRoundSeatEntity {
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId!: string;
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') role!: string;
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId!: string | null;
  @Column('int') affinity!: number;
  @Column('text', { array: true }) terms!: string[];
  @Column('boolean') locked!: boolean;
  @Column('boolean', { name: 'has_alternative', nullable: true }) hasAlternative!: boolean | null;
  @Column('jsonb', { nullable: true }) alternative!: { loss: number; instead: string; changes: number } | null;
  @Column('text', { nullable: true }) bid!: string | null;
  @Column('int', { name: 'bid_points' }) bidPoints!: number;
  @Column('jsonb') parts!: unknown[];
  @Column('int', { nullable: true }) price!: number | null;
  @Column('real', { nullable: true }) probability!: number | null;
}

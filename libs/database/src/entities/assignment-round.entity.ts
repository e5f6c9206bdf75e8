import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment_round')
export class AssignmentRoundEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'pipeline_version_id' }) pipelineVersionId!: string;
  @Column('text') stage!: string;
  @Column('uuid', { name: 'evaluation_ids', array: true }) evaluationIds!: string[];
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy!: string | null;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('text') state!: string;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('int') version!: number;
  @Column('int') seed!: number;
  @Column('boolean') optimal!: boolean;
  @Column('int') total!: number;
  @Column('int') worst!: number;
  @Column('int') bound!: number;
  @Column('int') optimum!: number;
  @Column('int') considered!: number;
  @Column('int', { name: 'left_beyond' }) leftBeyond!: number;
  @Column('int', { name: 'left_by_role' }) leftByRole!: number;
  @Column('int', { name: 'free_total', nullable: true }) freeTotal!: number | null;
  @Column('int', { name: 'free_moved', nullable: true }) freeMoved!: number | null;
  @Column('uuid', { nullable: true }) repairs!: string | null;
  @Column('uuid', { array: true }) departed!: string[];
  @Column('text') aim!: string;
  @Column('int', { nullable: true }) balance!: number | null;
  @Column('int', { nullable: true }) cap!: number | null;
  @Column('int', { name: 'plain_total', nullable: true }) plainTotal!: number | null;
  @Column('int', { name: 'worst_bound', nullable: true }) worstBound!: number | null;
  @Column('int', { nullable: true }) expected!: number | null;
  @Column('int', { nullable: true }) draw!: number | null;
  @Column('int', { name: 'strict_limit', nullable: true }) strictLimit!: number | null;
  @Column('int', { name: 'looser_limit', nullable: true }) looserLimit!: number | null;
  @Column('text', { name: 'why_looser', nullable: true }) whyLooser!: string | null;
  @Column('int', { name: 'looser_wish', nullable: true }) looserWish!: number | null;
  @Column('boolean', { name: 'aim_reached' }) aimReached!: boolean;
  @Column('jsonb') groups!: { evaluations: string[]; why: string | null }[];
  @Column('uuid', { array: true }) sources!: string[];
  @Column('uuid', { name: 'source_innovations', array: true }) sourceInnovations!: string[];
}

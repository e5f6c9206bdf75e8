import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('Assignment', { description: 'A place of a reviewer on a stage run' })
export class AssignmentType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  personId!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  role!: string;

  @Field(() => [String])
  tracks!: string[];

  @Field(() => [String])
  gates!: string[];

  @Field(() => String)
  state!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => String)
  invitedAt!: string;

  @Field(() => String, { nullable: true, description: 'Until when an invitation waits for an answer' })
  answerBy!: string | null;

  @Field(() => String, { nullable: true })
  remindedAt!: string | null;

  @Field(() => String, { nullable: true })
  settledAt!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether every calibration exercise that is asked of the seat was done; null where none is' })
  exercisesDone!: boolean | null;
}

@ObjectType('ReviewVersion', { description: 'A review as it was submitted once' })
export class ReviewVersionType {
  @Field(() => Int, { description: '1 for the original, one more for each amendment: drafts between them are not counted' })
  number!: number;

  @Field(() => String)
  submittedAt!: string;

  @Field(() => JsonScalar)
  criteria!: unknown;

  @Field(() => JsonScalar)
  gates!: unknown;
}

@ObjectType('Review', { description: 'Hidden from other reviewers until the round closes' })
export class ReviewType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => String)
  rubric!: string;

  @Field(() => String)
  role!: string;

  @Field(() => [String])
  tracks!: string[];

  @Field(() => String, { nullable: true })
  submittedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision of the submission that it rests on' })
  revision!: number | null;

  @Field(() => JsonScalar, { nullable: true })
  criteria!: unknown;

  @Field(() => JsonScalar, { nullable: true })
  gates!: unknown;

  @Field(() => [ReviewVersionType], { description: 'Everything that was submitted of it, the original first: the last one counts' })
  submittedVersions!: ReviewVersionType[];

  @Field(() => String, { nullable: true, description: 'Label of the reviewer on this evaluation, random' })
  reviewer!: string | null;

  @Field(() => String, { nullable: true })
  person!: string | null;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => Boolean)
  submitted!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether scores take it in: submitted, and neither by somebody who stepped back nor by somebody with a conflict of interest that excludes. For staff: it would tell others of either' })
  counts!: boolean | null;

  @Field(() => Boolean)
  simulated!: boolean;
}

@ObjectType('Vote', { description: 'A vote of a panel member' })
export class VoteType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String)
  vote!: string;

  @Field(() => String)
  motion!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the quorum counts it: not of who stepped back or has a conflict of interest' })
  counted!: boolean;

  @Field(() => String)
  castAt!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => Boolean)
  simulated!: boolean;
}

@ObjectType('Conflict', { description: 'A conflict of interest on an evaluation' })
export class ConflictType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  personId!: string;

  @Field(() => String)
  person!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  effect!: string;

  @Field(() => String)
  because!: string;

  @Field(() => String)
  state!: string;

  @Field(() => String)
  foundAt!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

import { Field, Int, ObjectType, GraphQLISODateTime } from '@nestjs/graphql';
import { JsonScalar, BlockerType } from '@waymark/platform/graphql';

@ObjectType('StageRun', { description: 'One attempt at one stage' })
export class StageRunType {
  @Field(() => String)
  stage!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => String)
  enteredAt!: string;

  @Field(() => String, { nullable: true })
  leftAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The transition that led here' })
  by!: string | null;

  @Field(() => String, { nullable: true })
  roundClosedAt!: string | null;

  @Field(() => String, { nullable: true })
  roundReason!: string | null;
}

@ObjectType('TimeByHolder', { description: 'Working days by who held the case' })
export class TimeByHolderType {
  @Field(() => Int)
  innovator!: number;

  @Field(() => Int)
  reviewers!: number;

  @Field(() => Int)
  service!: number;
}

@ObjectType('Clock', { description: 'A clock of the evaluation, in working days' })
export class ClockType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  workingDays!: number;

  @Field(() => Boolean)
  paused!: boolean;

  @Field(() => [String])
  pausedBy!: string[];

  @Field(() => TimeByHolderType)
  byHolder!: TimeByHolderType;
}

@ObjectType('TimeLimit', { description: 'The time limit of the current stage run' })
export class TimeLimitType {
  @Field(() => Int)
  workingDays!: number;

  @Field(() => Int)
  used!: number;

  @Field(() => String)
  dueOn!: string;

  @Field(() => String)
  dueAt!: string;

  @Field(() => String)
  warnAt!: string;

  @Field(() => Boolean)
  paused!: boolean;

  @Field(() => String, { description: 'on-time, warning, overdue or paused' })
  state!: string;
}

@ObjectType('TimelineEntry', { description: 'Something that the innovator may know, in order' })
export class TimelineEntryType {
  @Field(() => String)
  at!: string;

  @Field(() => String)
  what!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType('GuardOutcome', { description: 'What one guard answers now' })
export class GuardOutcomeType {
  @Field(() => String)
  guard!: string;

  @Field(() => Boolean)
  passes!: boolean;

  @Field(() => JsonScalar)
  operands!: unknown;
}

@ObjectType('TransitionCheck', { description: 'What blocks one transition: every guard with what it was asked on' })
export class TransitionCheckType {
  @Field(() => String)
  transition!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  to!: string | null;

  @Field(() => String)
  direction!: string;

  @Field(() => [String])
  byRoles!: string[];

  @Field(() => Boolean)
  automatic!: boolean;

  @Field(() => Boolean)
  requiresReason!: boolean;

  @Field(() => [BlockerType])
  blockers!: BlockerType[];

  @Field(() => [GuardOutcomeType])
  guards!: GuardOutcomeType[];
}

@ObjectType('ProposedCondition', { description: 'A condition that the decision would record' })
export class ProposedConditionType {
  @Field(() => String)
  text!: string;

  @Field(() => String)
  owner!: string;

  @Field(() => String)
  dueOn!: string;
}

@ObjectType('Proposal', { description: 'A step that one person has proposed and that lacks signatures' })
export class ProposalType {
  @Field(() => String)
  transition!: string;

  @Field(() => String, { description: 'Id of the person' })
  proposedBy!: string;

  @Field(() => String)
  at!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => [ProposedConditionType], { nullable: true, description: 'null: those in force stay as they are' })
  conditions!: ProposedConditionType[] | null;

  @Field(() => [String], { description: 'Questions that the innovator may then change, by id' })
  questions!: string[];

  @Field(() => Int, { description: 'Signatures beside that of the proposer' })
  signatures!: number;
}

@ObjectType('HistoryEntry', { description: 'One event of an evaluation' })
export class HistoryEntryType {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  type!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String)
  by!: string;

  @Field(() => JsonScalar)
  data!: unknown;
}

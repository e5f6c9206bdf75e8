import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult, requestedFields } from '@waymark/platform/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AdjustAssignments } from './adjust-assignments.ts';
import { ConfirmAssignments } from './confirm-assignments.ts';
import { DiscardAssignments } from './discard-assignments.ts';
import { ProposeAssignments } from './propose-assignments.ts';
import { AdjustAssignmentsInput, ProposeAssignmentsInput, RoundInput } from './round.inputs.ts';
import { RoundQueries } from './round.queries.ts';
import { AssignmentRoundType } from './round.types.ts';
import { WaitingEvaluationType } from './waiting.types.ts';

@Resolver()
export class RoundResolver {
  constructor(
    private readonly queries: RoundQueries,
    private readonly proposeOperation: ProposeAssignments,
    private readonly adjustOperation: AdjustAssignments,
    private readonly confirmOperation: ConfirmAssignments,
    private readonly discardOperation: DiscardAssignments,
  ) {}

  @Query(() => [WaitingEvaluationType], { description: 'Evaluations whose stage waits for reviewers, those that wait longest first' })
  @Allow('round:propose')
  waitingForReviewers(@CurrentActor() actor: SignedInPerson) {
    return this.queries.waiting(actor);
  }

  @Query(() => [AssignmentRoundType], { description: 'Proposals of who reviews what, the newest first, 50 on a page' })
  @Allow('round:propose')
  assignmentRounds(@CurrentActor() actor: SignedInPerson, @Args('page', { type: () => Int, nullable: true, description: 'From 1; the first where none is named' }) page: number | null | undefined, @Info() info: GraphQLResolveInfo) {
    return this.queries.rounds(actor, page ?? 1, { fields: requestedFields(info), parts: requestedFields(info, 'seats').has('parts') });
  }

  @Query(() => AssignmentRoundType, { description: 'One proposal' })
  @Allow('round:propose')
  assignmentRound(
    @CurrentActor() actor: SignedInPerson,
    @Args('id', { type: () => String }, IdPipe) id: string,
    @Args('evaluationIds', { type: () => [String], nullable: true, description: 'Seats of these evaluations alone; of all where none are named' }) evaluationIds: string[] | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.queries.round(actor, id, { fields: requestedFields(info), parts: requestedFields(info, 'seats').has('parts') }, evaluationIds ?? null);
  }

  @Mutation(() => RecordResult, { description: 'Proposes who reviews what over several evaluations; nobody is invited yet' })
  @Allow('round:propose')
  async proposeAssignments(@CurrentActor() actor: SignedInPerson, @Args('input') input: ProposeAssignmentsInput) {
    return answerOf(actor, await this.proposeOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Keeps people on or off by hand, and solves anew' })
  @Allow('round:propose')
  async adjustAssignments(@CurrentActor() actor: SignedInPerson, @Args('input') input: AdjustAssignmentsInput) {
    return answerOf(actor, await this.adjustOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Invites everybody whom a proposal names, all or none' })
  @Allow('round:propose')
  async confirmAssignments(@CurrentActor() actor: SignedInPerson, @Args('input') input: RoundInput) {
    return answerOf(actor, await this.confirmOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Lays a proposal aside' })
  @Allow('round:propose')
  async discardAssignments(@CurrentActor() actor: SignedInPerson, @Args('input') input: RoundInput) {
    return answerOf(actor, await this.discardOperation.run(actor, input));
  }
}

import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, requestedFields } from '@waymark/platform/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Propose } from '../operations/propose.ts';
import { Sign } from '../operations/sign.ts';
import { StartEvaluation } from '../operations/start-evaluation.ts';
import { WithdrawProposal } from '../operations/withdraw-proposal.ts';
import { EvaluationQueries, MOST_EVENTS } from '../reads/evaluation.queries.ts';
import { EvaluationResult } from './evaluation-changed.types.ts';
import { ProposeInput, ReasonInput, SignInput } from './evaluation.inputs.ts';
import { StartEvaluationInput } from './start-evaluation.input.ts';
import { EvaluationType } from './evaluation.types.ts';
import { HistoryEntryType } from './passage.types.ts';

@Resolver(() => EvaluationType)
export class EvaluationResolver {
  constructor(
    private readonly queries: EvaluationQueries,
    private readonly startOperation: StartEvaluation,
    private readonly proposeOperation: Propose,
    private readonly signOperation: Sign,
    private readonly withdrawOperation: WithdrawProposal,
  ) {}

  @Query(() => EvaluationType)
  @Allow('evaluation:read')
  evaluation(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.evaluation(actor, id, requestedFields(info), (field) => requestedFields(info, field));
  }

  @Query(() => [HistoryEntryType], { description: 'The last events before one, oldest first, for insiders. They are numbered from 1 without a gap' })
  @Allow('evaluation:read')
  history(
    @CurrentActor() actor: SignedInPerson,
    @Args('evaluationId', { type: () => String }, IdPipe) id: string,
    @Args('last', { type: () => Int, defaultValue: MOST_EVENTS, description: 'At most 100' }) last: number,
    @Args('before', { type: () => Int, nullable: true, description: 'Version of the event to go back from; absent: from the newest on' }) before?: number | null,
  ) {
    return this.queries.history(actor, id, { last, before: before ?? null });
  }

  @Mutation(() => EvaluationResult, { description: 'Starts an evaluation in its first stage' })
  @Allow('evaluation:start')
  async startEvaluation(@CurrentActor() actor: SignedInPerson, @Args('input') input: StartEvaluationInput) {
    return answerOf(actor, await this.startOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Takes a transition, or leaves it proposed where signatures are missing' })
  @Allow('evaluation:propose')
  async propose(@CurrentActor() actor: SignedInPerson, @Args('input') input: ProposeInput) {
    return answerOf(actor, await this.proposeOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Signs the standing proposal' })
  @Allow('evaluation:sign')
  async sign(@CurrentActor() actor: SignedInPerson, @Args('input') input: SignInput) {
    return answerOf(actor, await this.signOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Takes the standing proposal back' })
  @Allow('evaluation:propose')
  async withdrawProposal(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReasonInput) {
    return answerOf(actor, await this.withdrawOperation.run(actor, input));
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf } from '@waymark/platform/graphql';
import { RaiseRequest } from '../operations/raise-request.ts';
import { RaiseHold } from '../operations/raise-hold.ts';
import { CloseOverlay } from '../operations/close-overlay.ts';
import { CloseRound } from '../operations/close-round.ts';
import { EvaluationResult } from './evaluation-changed.types.ts';
import { CloseOverlayInput, RaiseHoldInput, RaiseRequestInput, ReasonInput } from './evaluation.inputs.ts';

@Resolver()
export class OverlayResolver {
  constructor(
    private readonly raiseRequestOperation: RaiseRequest,
    private readonly raiseHoldOperation: RaiseHold,
    private readonly closeOverlayOperation: CloseOverlay,
    private readonly closeRoundOperation: CloseRound,
  ) {}

  @Mutation(() => EvaluationResult, { description: 'Asks the innovator for information, at any stage' })
  @Allow('overlay:raise')
  async raiseRequest(@CurrentActor() actor: SignedInPerson, @Args('input') input: RaiseRequestInput) {
    return answerOf(actor, await this.raiseRequestOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Lays a hold over the stage' })
  @Allow('overlay:raise')
  async raiseHold(@CurrentActor() actor: SignedInPerson, @Args('input') input: RaiseHoldInput) {
    return answerOf(actor, await this.raiseHoldOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Closes a request or lifts a hold' })
  @Allow('overlay:close')
  async closeOverlay(@CurrentActor() actor: SignedInPerson, @Args('input') input: CloseOverlayInput) {
    return answerOf(actor, await this.closeOverlayOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Closes the round of reviews with a reason' })
  @Allow('round:close')
  async closeRound(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReasonInput) {
    return answerOf(actor, await this.closeRoundOperation.run(actor, input));
  }
}

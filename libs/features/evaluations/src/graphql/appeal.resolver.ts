import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf } from '@waymark/platform/graphql';
import { RaiseAppeal } from '../operations/raise-appeal.ts';
import { HearAppeal } from '../operations/hear-appeal.ts';
import { EvaluationResult } from './evaluation-changed.types.ts';
import { HearAppealInput, ReasonInput } from './evaluation.inputs.ts';

@Resolver()
export class AppealResolver {
  constructor(
    private readonly raiseAppealOperation: RaiseAppeal,
    private readonly hearAppealOperation: HearAppeal,
  ) {}

  @Mutation(() => EvaluationResult, { description: 'Appeals against a released decision, once, within its window' })
  @Allow('appeal:raise')
  async raiseAppeal(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReasonInput) {
    return answerOf(actor, await this.raiseAppealOperation.run(actor, input));
  }

  @Mutation(() => EvaluationResult, { description: 'Proposes the result of an appeal, or joins it' })
  @Allow('appeal:hear')
  async hearAppeal(@CurrentActor() actor: SignedInPerson, @Args('input') input: HearAppealInput) {
    return answerOf(actor, await this.hearAppealOperation.run(actor, input));
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { ChooseFeedback } from './choose-feedback.ts';
import { ChooseFeedbackInput } from './feedback.inputs.ts';

@Resolver()
export class FeedbackResolver {
  constructor(private readonly chooseOperation: ChooseFeedback) {}

  @Mutation(() => RecordResult, { description: 'Chooses what of the reviews a letter takes along' })
  @Allow('feedback:choose')
  async chooseFeedback(@CurrentActor() actor: SignedInPerson, @Args('input') input: ChooseFeedbackInput) {
    return answerOf(actor, await this.chooseOperation.run(actor, input));
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { CastVote } from '../operations/cast-vote.ts';
import { CastVoteInput } from './panel.inputs.ts';

@Resolver()
export class PanelResolver {
  constructor(private readonly castVoteOperation: CastVote) {}

  @Mutation(() => RecordResult, { description: 'Votes on a motion of the panel; the chair then proposes the determination' })
  @Allow('panel:vote')
  async castVote(@CurrentActor() actor: SignedInPerson, @Args('input') input: CastVoteInput) {
    return answerOf(actor, await this.castVoteOperation.run(actor, input));
  }
}

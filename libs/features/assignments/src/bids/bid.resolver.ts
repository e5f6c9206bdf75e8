import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AskForBids } from './ask-for-bids.ts';
import { AskForBidsInput, PlaceBidInput } from './bid.inputs.ts';
import { BidQueries } from './bid.queries.ts';
import { BidAskedType } from './bid.types.ts';
import { PlaceBid } from './place-bid.ts';

@Resolver()
export class BidResolver {
  constructor(
    private readonly queries: BidQueries,
    private readonly askOperation: AskForBids,
    private readonly placeOperation: PlaceBid,
  ) {}

  @Query(() => [BidAskedType], { description: 'Evaluations that may come to oneself, by name' })
  @Allow('assignment:answer')
  bidsAsked(@CurrentActor() actor: SignedInPerson) {
    return this.queries.asked(actor);
  }

  @Mutation(() => RecordResult, { description: 'Asks people whether they would like to review; they see the name and one line' })
  @Allow('round:propose')
  async askForBids(@CurrentActor() actor: SignedInPerson, @Args('input') input: AskForBidsInput) {
    return answerOf(actor, await this.askOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says whether one would like to review, until somebody confirms who does' })
  @Allow('assignment:answer')
  async placeBid(@CurrentActor() actor: SignedInPerson, @Args('input') input: PlaceBidInput) {
    return answerOf(actor, await this.placeOperation.run(actor, input));
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { SeatAlternativeArguments } from './seat-alternative.inputs.ts';
import { SeatAlternativeQueries } from './seat-alternative.queries.ts';
import { FoundAlternativeType } from './seat-alternative.types.ts';

@Resolver()
export class SeatAlternativeResolver {
  constructor(private readonly queries: SeatAlternativeQueries) {}

  @Query(() => FoundAlternativeType, { description: 'Who would come instead of somebody whom a proposal names, and what one review more of theirs would be worth, where that was not looked at when it was made' })
  @Allow('round:propose')
  seatAlternative(@CurrentActor() actor: SignedInPerson, @Args() asked: SeatAlternativeArguments) {
    return this.queries.alternative(actor, asked);
  }
}

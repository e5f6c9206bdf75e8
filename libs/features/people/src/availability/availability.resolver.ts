import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { SetAvailabilityInput } from './availability.inputs.ts';
import { AvailabilityQueries } from './availability.queries.ts';
import { OwnAvailabilityType } from './availability.types.ts';
import { SetAvailability } from './set-availability.ts';

@Resolver()
export class AvailabilityResolver {
  constructor(
    private readonly queries: AvailabilityQueries,
    private readonly setAvailabilityOperation: SetAvailability,
  ) {}

  @Query(() => OwnAvailabilityType, { description: 'How much one reviews at once, when one is away, and what one had to do' })
  @Allow('availability:own')
  ownAvailability(@CurrentActor() actor: SignedInPerson) {
    return this.queries.own(actor);
  }

  @Mutation(() => RecordResult, { description: 'Says how much one reviews at once and when one is away' })
  @Allow('availability:own')
  async setAvailability(@CurrentActor() actor: SignedInPerson, @Args('input') input: SetAvailabilityInput) {
    return answerOf(actor, await this.setAvailabilityOperation.run(actor, input));
  }
}

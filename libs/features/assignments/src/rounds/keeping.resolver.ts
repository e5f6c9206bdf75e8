import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { KeepingArguments } from './keeping.inputs.ts';
import { KeepingQueries } from './keeping.queries.ts';
import { KeepingCostType } from './keeping.types.ts';

@Resolver()
export class KeepingResolver {
  constructor(private readonly queries: KeepingQueries) {}

  @Query(() => [KeepingCostType], { description: 'What it would cost to keep each of these people on an evaluation of a proposal, one by one' })
  @Allow('round:propose')
  keepingCosts(@CurrentActor() actor: SignedInPerson, @Args() asked: KeepingArguments) {
    return this.queries.costs(actor, asked);
  }
}

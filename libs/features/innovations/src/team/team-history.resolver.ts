import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { TeamHistoryQueries } from './team-history.queries.ts';
import { TeamHappeningType } from './team-history.types.ts';

@Resolver()
export class TeamHistoryResolver {
  constructor(private readonly queries: TeamHistoryQueries) {}

  @Query(() => [TeamHappeningType], { description: 'What the team of an innovation did beside its answers, newest first; 1,001 at most, of which the last says no more than that there are older ones' })
  @Allow('innovation:read')
  teamHistory(@CurrentActor() actor: SignedInPerson, @Args('innovationId', { type: () => String }, IdPipe) innovationId: string) {
    return this.queries.history(actor, innovationId);
  }
}

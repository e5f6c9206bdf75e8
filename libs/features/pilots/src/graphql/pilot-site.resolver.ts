import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { PilotQueries } from '../pilots.queries.ts';
import { OwnSiteType, SiteLeadType } from './pilot-site.types.ts';

@Resolver()
export class PilotSiteResolver {
  constructor(private readonly queries: PilotQueries) {}

  @Query(() => [OwnSiteType], { description: 'Pilot sites that I lead' })
  @Allow('pilot:read')
  mySites(@CurrentActor() actor: SignedInPerson) {
    return this.queries.mySites(actor);
  }

  @Query(() => [SiteLeadType], { description: 'Who could lead a site of this pilot' })
  @Allow('pilot:set-up')
  siteLeads(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string) {
    return this.queries.siteLeads(actor, evaluationId);
  }
}

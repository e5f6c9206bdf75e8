import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import { ChangeSiteLead } from '../operations/change-site-lead.ts';
import { LeavePilotSite } from '../operations/leave-pilot-site.ts';
import { PilotQueries } from '../pilots.queries.ts';
import { ChangeSiteLeadInput, LeavePilotSiteInput } from './pilot-site.inputs.ts';
import { OwnSiteType, SiteLeadType } from './pilot-site.types.ts';

@Resolver()
export class PilotSiteResolver {
  constructor(
    private readonly queries: PilotQueries,
    private readonly changeSiteLeadOperation: ChangeSiteLead,
    private readonly leavePilotSiteOperation: LeavePilotSite,
  ) {}

  @Query(() => [OwnSiteType], { description: 'Pilot sites that I lead, and those that left under my lead' })
  @Allow('pilot:read')
  mySites(@CurrentActor() actor: SignedInPerson) {
    return this.queries.mySites(actor);
  }

  @Query(() => [SiteLeadType], { description: 'Who could lead a site of this pilot' })
  @Allow('pilot:set-up')
  siteLeads(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string) {
    return this.queries.siteLeads(actor, evaluationId);
  }

  @Mutation(() => RecordResult, { description: 'Gives a site to another lead, with the reason; whoever led it sees it no more' })
  @Allow('pilot:set-up')
  async changeSiteLead(@CurrentActor() actor: SignedInPerson, @Args('input') input: ChangeSiteLeadInput) {
    return answerOf(actor, await this.changeSiteLeadOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Records the last day of a site that left, with the reason; or takes it back' })
  @Allow('pilot:set-up')
  async leavePilotSite(@CurrentActor() actor: SignedInPerson, @Args('input') input: LeavePilotSiteInput) {
    return answerOf(actor, await this.leavePilotSiteOperation.run(actor, input));
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { CaseQueries } from '../reads/case.queries.ts';
import { InsightQueries } from '../reads/insight.queries.ts';
import { withHolders } from './figures.types.ts';
import { InsightArguments, InsightCaseArguments } from './insight.inputs.ts';
import { FunnelType, InsightCasePageType, SlaMonthType } from './insight.types.ts';

@Resolver()
export class InsightResolver {
  constructor(
    private readonly queries: InsightQueries,
    private readonly cases: CaseQueries,
  ) {}

  @Query(() => FunnelType, { description: 'How many came to each stage and went on, and how long it took' })
  @Allow('insights:read')
  async funnel(@CurrentActor() actor: SignedInPerson, @Args() { filter }: InsightArguments) {
    const { whole, stages, groups, ...rest } = await this.queries.funnel(actor, filter);
    return { ...rest, whole: withHolders(whole), stages: stages.map(withHolders), groups: groups.map(withHolders) };
  }

  @Query(() => [SlaMonthType], { description: 'Runs that left on time and late, by the month in which they left' })
  @Allow('insights:read')
  slaTrend(@CurrentActor() actor: SignedInPerson, @Args() { filter }: InsightArguments) {
    return this.queries.slaTrend(actor, filter);
  }

  @Query(() => InsightCasePageType, { description: 'The cases that a figure counts, those submitted last first' })
  @Allow('insights:read')
  insightCases(@CurrentActor() actor: SignedInPerson, @Args() { filter, first, after, ...of }: InsightCaseArguments) {
    return this.cases.page(actor, { ...filter, ...of }, first, after);
  }
}

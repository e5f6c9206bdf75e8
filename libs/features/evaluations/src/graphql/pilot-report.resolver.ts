import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe } from '@waymark/platform/graphql';
import { PilotReportQueries } from '../reads/pilot-report.queries.ts';
import { PilotReportType } from './pilot-report.types.ts';

@Resolver()
export class PilotReportResolver {
  constructor(private readonly queries: PilotReportQueries) {}

  @Query(() => PilotReportType, { description: 'The evaluation report that a run of a pilot left, as it was frozen: whatever ran since, decisions rest on it' })
  @Allow('evaluation:read')
  frozenPilotReport(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string, @Args('run', { type: () => Int }) run: number) {
    return this.queries.frozen(actor, evaluationId, run);
  }
}

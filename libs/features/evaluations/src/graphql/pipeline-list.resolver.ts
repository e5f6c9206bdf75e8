import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { IdPipe, requestedFields } from '@waymark/platform/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PipelineListQueries } from '../reads/pipeline-list.queries.ts';
import { PipelineListArguments } from './pipeline-list.inputs.ts';
import { EvaluationConnectionType, StageCountType } from './pipeline-list.types.ts';

@Resolver()
export class PipelineListResolver {
  constructor(private readonly queries: PipelineListQueries) {}

  @Query(() => EvaluationConnectionType, { description: 'The evaluations of the programmes that one is staff of' })
  @Allow('evaluation:read')
  pipeline(@CurrentActor() actor: SignedInPerson, @Args() { filter, ...page }: PipelineListArguments, @Info() info: GraphQLResolveInfo) {
    return this.queries.page(actor, { filter: filter ?? {}, ...page }, {
      fields: requestedFields(info, 'edges', 'node'),
      counted: requestedFields(info).has('totalCount'),
      looksBack: requestedFields(info, 'pageInfo').has('hasPreviousPage'),
    });
  }

  @Query(() => [StageCountType], { description: 'How many evaluations stand in each stage of a programme' })
  @Allow('evaluation:read')
  stageCounts(@CurrentActor() actor: SignedInPerson, @Args('programmeId', { type: () => String }, IdPipe) programmeId: string) {
    return this.queries.stageCounts(actor, programmeId);
  }
}

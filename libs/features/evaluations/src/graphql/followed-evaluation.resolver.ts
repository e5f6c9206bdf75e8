import { Args, Context, Info, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '@waymark/platform/auth';
import { changesOf, type Following } from '@waymark/platform/following';
import { IdPipe, requestedFields } from '@waymark/platform/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { EvaluationQueries } from '../reads/evaluation.queries.ts';
import { EvaluationType } from './evaluation.types.ts';

@Resolver(() => EvaluationType)
export class FollowedEvaluationResolver {
  constructor(private readonly queries: EvaluationQueries) {}

  @Subscription(() => EvaluationType, {
    resolve: (seen: object) => seen,
    description: 'What you see of an evaluation: at once, and again whenever it is not what it was for you. Ends when it is there for you no more',
  })
  @Allow('evaluation:read')
  evaluation(@Context() following: Following, @Args('id', { type: () => String }, IdPipe) id: string, @Info() info: GraphQLResolveInfo) {
    return changesOf(following, (person) => this.queries.evaluation(person, id, requestedFields(info), (field) => requestedFields(info, field)));
  }
}

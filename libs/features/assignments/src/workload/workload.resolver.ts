import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { WorkloadArguments } from './workload.inputs.ts';
import { WorkloadQueries } from './workload.queries.ts';
import { ReviewerWorkloadPageType } from './workload.types.ts';

@Resolver()
export class WorkloadResolver {
  constructor(private readonly queries: WorkloadQueries) {}

  @Query(() => ReviewerWorkloadPageType, { description: 'What reviewers have to do by week and how much they take, of reviews that the asker may know of' })
  @Allow('reviewer:candidates')
  reviewerWorkload(@CurrentActor() actor: SignedInPerson, @Args() asked: WorkloadArguments) {
    return this.queries.page(actor, asked);
  }
}

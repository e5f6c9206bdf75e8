import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf } from '@waymark/platform/graphql';
import { RecordTriage } from '../operations/record-triage.ts';
import { SaveReview } from '../operations/save-review.ts';
import { SubmitReview } from '../operations/submit-review.ts';
import { ReviewQueries } from '../reviews.queries.ts';
import { RecordTriageInput, ReviewInput } from './review.inputs.ts';
import { MyReviewType, ReviewResult } from './review.types.ts';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly queries: ReviewQueries,
    private readonly saveOperation: SaveReview,
    private readonly submitOperation: SubmitReview,
    private readonly triageOperation: RecordTriage,
  ) {}

  @Query(() => [MyReviewType], { description: 'Reviews that I am invited to, write or have submitted: open ones by the day to keep, then the newest 200 that are over' })
  @Allow('review:read')
  myReviews(@CurrentActor() actor: SignedInPerson) {
    return this.queries.mine(actor);
  }

  @Mutation(() => ReviewResult, { description: 'Saves a draft of a review' })
  @Allow('review:write')
  async saveReview(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReviewInput) {
    return answerOf(actor, await this.saveOperation.run(actor, input));
  }

  @Mutation(() => ReviewResult, { description: 'Submits a review, or amends it until the round closes' })
  @Allow('review:write')
  async submitReview(@CurrentActor() actor: SignedInPerson, @Args('input') input: ReviewInput) {
    return answerOf(actor, await this.submitOperation.run(actor, input));
  }

  @Mutation(() => ReviewResult, { description: 'Records the triage rubric on a submission' })
  @Allow('triage:record')
  async recordTriage(@CurrentActor() actor: SignedInPerson, @Args('input') input: RecordTriageInput) {
    return answerOf(actor, await this.triageOperation.run(actor, input));
  }
}

import { Module } from '@nestjs/common';
import { ReviewResolver } from './graphql/review.resolver.ts';
import { RecordTriage } from './operations/record-triage.ts';
import { SaveReview } from './operations/save-review.ts';
import { SubmitReview } from './operations/submit-review.ts';
import { ReviewQueries } from './reviews.queries.ts';

/** Reviews by rubric version: drafts, submission, amendment; and the triage rubric. */
@Module({ providers: [RecordTriage, SaveReview, SubmitReview, ReviewQueries, ReviewResolver] })
export class ReviewsModule {}

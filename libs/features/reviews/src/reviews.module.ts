import { Module } from '@nestjs/common';
import { CalibrationQueries, CalibrationResolver, RunCalibration } from './calibration/index.ts';
import { ReviewResolver } from './graphql/review.resolver.ts';
import { RecordTriage } from './operations/record-triage.ts';
import { SaveReview } from './operations/save-review.ts';
import { SubmitReview } from './operations/submit-review.ts';
import { ReviewQueries } from './reviews.queries.ts';

/** Reviews by rubric version: drafts, submission, amendment; the triage rubric, and calibration of what reviewers gave. */
@Module({ providers: [CalibrationQueries, CalibrationResolver, RecordTriage, RunCalibration, SaveReview, SubmitReview, ReviewQueries, ReviewResolver] })
export class ReviewsModule {}

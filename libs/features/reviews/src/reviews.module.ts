import { Module } from '@nestjs/common';
import { CalibrationQueries, CalibrationResolver, RunCalibration } from './calibration/index.ts';
import { AnswerExercise, ExerciseQueries, ExerciseResolver, MakeExercise, RetireExercise, SubmitExercise } from './exercises/index.ts';
import { ReviewResolver } from './graphql/review.resolver.ts';
import { IssueServiceStatement, ServiceQueries, ServiceResolver } from './service/index.ts';
import { CitedPages } from './operations/cited-pages.ts';
import { RecordTriage } from './operations/record-triage.ts';
import { SaveReview } from './operations/save-review.ts';
import { SubmitReview } from './operations/submit-review.ts';
import { ReviewQueries } from './reviews.queries.ts';

const EXERCISES = [AnswerExercise, ExerciseQueries, ExerciseResolver, MakeExercise, RetireExercise, SubmitExercise];
const SERVICE = [IssueServiceStatement, ServiceQueries, ServiceResolver];

/** Reviews by rubric version: drafts, submission, amendment; the triage rubric, calibration of what reviewers gave, exercises before they give it, and statements that they did. */
@Module({ providers: [CalibrationQueries, CalibrationResolver, CitedPages, RecordTriage, RunCalibration, SaveReview, SubmitReview, ReviewQueries, ReviewResolver, ...EXERCISES, ...SERVICE] })
export class ReviewsModule {}

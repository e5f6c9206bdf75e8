import { Field, Float, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { CalibratedCaseType, CalibratedReviewerType, CalibrationGroupType } from './calibrated.types.ts';

@ObjectType('CalibrationCase', { description: 'An evaluation whose round under a rubric version is closed, so that its scores can be calibrated' })
export class CalibrationCaseType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Int, { description: 'Which evaluation of the innovation it is' })
  number!: number;

  @Field(() => String)
  innovationName!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String)
  programme!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => String)
  rubric!: string;

  @Field(() => GraphQLISODateTime)
  closedAt!: Date;

  @Field(() => Int, { description: 'Reviews that count' })
  reviews!: number;

  @Field(() => Int, { description: 'Cases of its programme, stage and rubric version; the 100 that closed last are listed' })
  inAll!: number;
}

@ObjectType('CalibrationRunSummary', { description: 'A run as it is listed' })
export class CalibrationRunSummaryType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  programme!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => String)
  rubric!: string;

  @Field(() => GraphQLISODateTime)
  runAt!: Date;

  @Field(() => String)
  runBy!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String, { description: 'calibrated, or why nothing is' })
  status!: string;

  @Field(() => Int)
  cases!: number;
}

@ObjectType('CalibrationRun', { description: 'What was calibrated, how and what came out. Advisory, and frozen' })
export class CalibrationRunType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  programmeId!: string;

  @Field(() => String)
  programme!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => String)
  rubric!: string;

  @Field(() => GraphQLISODateTime)
  runAt!: Date;

  @Field(() => String)
  runBy!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String, { description: 'calibrated, or why nothing is: no-scores, one-case, one-reviewer, disconnected, all-equal, no-error, too-few-scores' })
  status!: string;

  @Field(() => [CalibratedCaseType])
  cases!: CalibratedCaseType[];

  @Field(() => [CalibratedReviewerType])
  reviewers!: CalibratedReviewerType[];

  @Field(() => [CalibrationGroupType], { description: 'Where the cases are not linked: the parts' })
  groups!: CalibrationGroupType[];

  @Field(() => Float, { nullable: true, description: 'Kendall’s tau-b between the calibrated scores and the orders alone in which each reviewer put the cases (Plackett–Luce)' })
  agreement!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of 1,000 sets of weights, each within a quarter of the rubric’s, in which every case keeps its rank by case score' })
  allKept!: number | null;

  @Field(() => [String], { description: 'Variances that the scores show none of: case, reviewer' })
  atZero!: string[];

  @Field(() => String)
  method!: string;

  @Field(() => Int)
  seed!: number;

  @Field(() => Int)
  draws!: number;

  @Field(() => Float)
  credibility!: number;

  @Field(() => String, { description: 'SHA-256 over the frozen input' })
  inputHash!: string;

  @Field(() => String, { description: 'SHA-256 over the file, as the record of each of its evaluations names it' })
  digest!: string;

  @Field(() => String, { description: 'The whole run as canonical JSON, for “waymark verify-calibration”' })
  file!: string;
}

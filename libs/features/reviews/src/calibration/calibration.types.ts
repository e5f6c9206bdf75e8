import { Field, Float, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

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
}

@ObjectType('CalibratedCase', { description: 'A case of a run: raw beside calibrated, and null where nothing is' })
export class CalibratedCaseType {
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

  @Field(() => Int, { description: 'Reviewers whose score entered' })
  scores!: number;

  @Field(() => Float, { nullable: true, description: 'Mean of the reviewers’ scores as they gave them, 0 to 100' })
  raw!: number | null;

  @Field(() => Int, { nullable: true })
  rawRank!: number | null;

  @Field(() => Float, { nullable: true, description: 'Freed of reviewers’ severity by the mixed model' })
  calibrated!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same by least squares' })
  leastSquares!: number | null;

  @Field(() => Float, { nullable: true, description: '1 the best' })
  expectedRank!: number | null;

  @Field(() => Int, { nullable: true, description: 'The best rank of the credible interval' })
  rankFrom!: number | null;

  @Field(() => Int, { nullable: true })
  rankTo!: number | null;
}

@ObjectType('CalibratedReviewer', { description: 'A reviewer of a run, by a label that was drawn for it alone' })
export class CalibratedReviewerType {
  @Field(() => String)
  label!: string;

  @Field(() => Int)
  scores!: number;

  @Field(() => Float, { nullable: true, description: 'Points that they give above the average reviewer, by the mixed model' })
  severity!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same by least squares' })
  leastSquares!: number | null;
}

@ObjectType('CalibrationGroup', { description: 'Cases and reviewers that no shared reviewer links to the others' })
export class CalibrationGroupType {
  @Field(() => [String])
  references!: string[];

  @Field(() => [String])
  reviewers!: string[];
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

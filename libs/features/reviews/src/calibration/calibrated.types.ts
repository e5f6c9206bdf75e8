import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AmongFirst', { description: 'How firmly a case is among so many first' })
export class AmongFirstType {
  @Field(() => Int)
  first!: number;

  @Field(() => Float, { description: 'The share of draws of all cases at once in which it is, 0 to 1' })
  share!: number;
}

@ObjectType('CalibratedCase', { description: 'A case of a run: its case score and the mean of its reviewers beside calibrated, and null where nothing is' })
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

  @Field(() => Float, { nullable: true, description: 'Its score as the product takes it, by the weights of the rubric over all its reviewers; as it was at that time' })
  caseScore!: number | null;

  @Field(() => Int, { nullable: true })
  caseScoreRank!: number | null;

  @Field(() => Float, { nullable: true, description: 'Unweighted mean of the reviewers’ scores as they gave them, 0 to 100' })
  raw!: number | null;

  @Field(() => Int, { nullable: true })
  rawRank!: number | null;

  @Field(() => Float, { nullable: true, description: 'Freed of reviewers’ severity by the mixed model' })
  calibrated!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where the interval of the calibrated score begins, at the credibility of the run; null in a run of an earlier method' })
  calibratedFrom!: number | null;

  @Field(() => Float, { nullable: true })
  calibratedTo!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same by least squares' })
  leastSquares!: number | null;

  @Field(() => Float, { nullable: true, description: '1 the best' })
  expectedRank!: number | null;

  @Field(() => Int, { nullable: true, description: 'The best rank of the credible interval' })
  rankFrom!: number | null;

  @Field(() => Int, { nullable: true })
  rankTo!: number | null;

  @Field(() => [AmongFirstType], { description: 'How firmly it is among the first 1, 3, 5, 10 and 20, of which there are more cases; empty in a run of an earlier method' })
  amongFirst!: AmongFirstType[];

  @Field(() => Float, { nullable: true, description: 'Share of 1,000 sets of weights, each within a quarter of the rubric’s, in which it keeps its rank by case score; null in a run of an earlier method' })
  weightsKept!: number | null;

  @Field(() => Int, { nullable: true, description: 'The best rank by case score under any of these weights' })
  weightsRankFrom!: number | null;

  @Field(() => Int, { nullable: true })
  weightsRankTo!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lowest score that it would have were any one weight of the rubric a quarter off; null in a run of an earlier method' })
  weightsScoreFrom!: number | null;

  @Field(() => Float, { nullable: true })
  weightsScoreTo!: number | null;
}

@ObjectType('CalibratedReviewer', { description: 'A reviewer of a run, by a label that was drawn for it alone' })
export class CalibratedReviewerType {
  @Field(() => String)
  label!: string;

  @Field(() => Int)
  scores!: number;

  @Field(() => Float, { nullable: true, description: 'Points that they give above the average reviewer, by the mixed model' })
  severity!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where its interval begins, with the credibility of the run; null where nothing is calibrated, or reviewers do not differ' })
  severityFrom!: number | null;

  @Field(() => Float, { nullable: true })
  severityTo!: number | null;

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

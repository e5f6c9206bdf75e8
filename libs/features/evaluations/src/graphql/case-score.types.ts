import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';
import { ReviewerAgreementType, ScoreIntervalType } from './score-worth.types.ts';

@ObjectType('CaseScore', { description: 'Advisory: what the reviewers of a stage run came to, taken as the guards of its stage take it' })
export class CaseScoreType {
  @Field(() => Float, { nullable: true, description: '0 to 100; null where no applicable criterion has a value' })
  score!: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 1; null where nothing is applicable' })
  coverage!: number | null;

  @Field(() => String, { description: 'mean or median' })
  statistic!: 'mean' | 'median';

  @Field(() => Int, { description: 'Reviewers who must have scored a criterion for it to count in the coverage' })
  minRaters!: number;

  @Field(() => JsonScalar, { description: 'By criterion: applicable, raters, value from 0 to 1' })
  criteria!: unknown;

  @Field(() => JsonScalar, { description: 'By gate: the worst answer, and whether the answers differ' })
  gates!: unknown;

  @Field(() => ReviewerAgreementType, { description: 'How far the reviewers agree' })
  agreement!: ReviewerAgreementType;

  @Field(() => ScoreIntervalType, { description: 'How far the score would move with other reviewers' })
  interval!: ScoreIntervalType;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}

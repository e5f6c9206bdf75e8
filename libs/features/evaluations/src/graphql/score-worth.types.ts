import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ReviewerAgreement', { description: 'How far the counted reviewers of a stage run agree: Krippendorff’s ordinal alpha over the applicable criteria. Advisory' })
export class ReviewerAgreementType {
  @Field(() => String, { description: 'ok, insufficient-data, or undefined-no-variation where all scores are equal' })
  status!: string;

  @Field(() => Float, { nullable: true, description: '1 is full agreement, 0 what chance gives; null unless the status is ok' })
  alpha!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % bootstrap interval over the criteria; null with fewer than two' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of it' })
  high!: number | null;

  @Field(() => String, { nullable: true, description: 'good from 0.8, tentative from 0.667, low below. Never show a low alpha without `furthest`' })
  reading!: string | null;

  @Field(() => Int, { description: 'Criteria that two or more scored' })
  criteria!: number;

  @Field(() => Int, { description: 'Scores on those criteria' })
  scores!: number;

  @Field(() => [String], { description: 'The criteria on which reviewers lie furthest apart' })
  furthest!: string[];
}

@ObjectType('ScoreInterval', { description: 'How far the case score would move with other reviewers: 95 % bootstrap interval, drawn anew among those who were asked the same criteria. Advisory' })
export class ScoreIntervalType {
  @Field(() => String, { description: 'ok, insufficient-data, or undefined-no-variation where they all gave the same scores' })
  status!: string;

  @Field(() => Float, { nullable: true, description: '0 to 100; null unless the status is ok' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 100; null unless the status is ok' })
  high!: number | null;

  @Field(() => Int, { description: 'Counted reviews' })
  reviewers!: number;

  @Field(() => Int, { description: 'Reviewers who alone were asked their criteria: their scores stand in every draw as they are' })
  alone!: number;
}

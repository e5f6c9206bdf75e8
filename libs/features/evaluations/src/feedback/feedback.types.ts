import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FeedbackCriterion')
export class FeedbackCriterionType {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Of a criterion 0 to 4, of a gate pass or fail; not-applicable or cannot-assess; null: scores are not released' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'What the scale of the rubric says of that score; null where the answer is none' })
  anchor!: string | null;

  @Field(() => String, { nullable: true })
  words!: string | null;
}

@ObjectType('FeedbackReview', { description: 'What the innovator reads of one review' })
export class FeedbackReviewType {
  @Field(() => String, { description: 'Label of the reviewer on this evaluation, random' })
  reviewer!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => [FeedbackCriterionType])
  criteria!: FeedbackCriterionType[];

  @Field(() => [FeedbackCriterionType], { description: 'Must-pass criteria that the reviewer answered' })
  gates!: FeedbackCriterionType[];
}

@ObjectType('FeedbackWords', { description: 'Words in the place of a reviewer’s own' })
export class FeedbackWordsType {
  @Field(() => String)
  criterion!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('FeedbackChoice', { description: 'What a letter takes along of one review' })
export class FeedbackChoiceType {
  @Field(() => String)
  reviewId!: string;

  @Field(() => Boolean)
  scores!: boolean;

  @Field(() => Boolean)
  reasons!: boolean;

  @Field(() => [FeedbackWordsType])
  words!: FeedbackWordsType[];
}

@ObjectType('Feedback', { description: 'What a letter takes along of the reviews. The innovator reads it once the letter is released, and staff before as it would be' })
export class FeedbackType {
  @Field(() => String)
  decision!: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  releasedAt!: Date | null;

  @Field(() => [FeedbackReviewType])
  reviews!: FeedbackReviewType[];

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => Int, { nullable: true, description: 'Of what is chosen: 0, nothing was; null once it is released' })
  version!: number | null;

  @Field(() => [String], { nullable: true, description: 'Ids of the reviews to choose from' })
  available!: string[] | null;

  @Field(() => [FeedbackChoiceType], { nullable: true })
  choices!: FeedbackChoiceType[] | null;
}

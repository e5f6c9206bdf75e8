import { Field, InputType, Int } from '@nestjs/graphql';
import { FEEDBACK_REVIEWS_LIMIT, FEEDBACK_WORDS_LIMIT } from '@waymark/domain/feedback';
import { KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';

@InputType()
export class FeedbackWordsInput {
  @Field(() => String, { description: 'Id of a criterion or a gate' })
  @IsString()
  @MaxLength(100)
  criterion!: string;

  @Field(() => String, { description: 'In the place of what the reviewer wrote; empty: what they wrote' })
  @IsString()
  @MaxLength(FEEDBACK_WORDS_LIMIT)
  text!: string;
}

@InputType()
export class FeedbackReviewInput {
  @Field(() => String)
  @IsUUID()
  reviewId!: string;

  @Field(() => Boolean)
  @IsBoolean()
  scores!: boolean;

  @Field(() => Boolean)
  @IsBoolean()
  reasons!: boolean;

  @Field(() => [FeedbackWordsInput])
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ criterion }: FeedbackWordsInput) => criterion)
  @ValidateNested({ each: true })
  @Type(() => FeedbackWordsInput)
  words!: FeedbackWordsInput[];
}

@InputType()
export class ChooseFeedbackInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String, { description: 'Id of the decision whose letter takes it along' })
  @IsString()
  @MaxLength(100)
  decisionId!: string;

  @Field(() => Int, { description: 'The version that was read, 0 where nothing was chosen: refused where somebody chose since' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;

  @Field(() => [FeedbackReviewInput], { description: 'What is left out is not released' })
  @IsArray()
  @ArrayMaxSize(FEEDBACK_REVIEWS_LIMIT)
  @ArrayUnique(({ reviewId }: FeedbackReviewInput) => reviewId)
  @ValidateNested({ each: true })
  @Type(() => FeedbackReviewInput)
  reviews!: FeedbackReviewInput[];
}

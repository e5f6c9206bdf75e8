import { GUIDANCE, type GuidanceId } from '@waymark/content/guidance';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { UnfitAnswerType } from './innovation.types.ts';
import { IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';

@ObjectType('ChangedQuestion', { description: 'A question whose answer a version changed' })
export class ChangedQuestionType {
  @Field(() => String)
  question!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType('DraftVersion', { description: 'A version of a draft: what somebody of the team saved in one sitting' })
export class DraftVersionType {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  savedAt!: string;

  @Field(() => String)
  savedBy!: string;

  @Field(() => [ChangedQuestionType], { description: 'Whose answers it changed' })
  questions!: ChangedQuestionType[];
}

@ObjectType('EarlierDraft', { description: 'The whole draft as it was at an earlier version' })
export class EarlierDraftType {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  savedAt!: string;

  @Field(() => String)
  savedBy!: string;

  @Field(() => String, { description: 'Pin of the form that it is written under' })
  form!: string;

  @Field(() => JsonScalar, { description: 'By question id' })
  answers!: unknown;

  @Field(() => [UnfitAnswerType])
  unfit!: UnfitAnswerType[];
}

@InputType()
export class RestoreDraftInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => Int, { description: 'The earlier version that is to be the newest again' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => Int, { description: 'The version of the draft that was read: refused where somebody saved since' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Of the answers to this pack of guidance, esf or dtac, and not of the draft; expectedVersion is of them then' })
  @IsOptional()
  @IsIn(GUIDANCE, { message: `pack must be one of: ${GUIDANCE.join(', ')}` })
  pack?: GuidanceId;
}

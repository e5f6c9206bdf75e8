import { GUIDANCE, type GuidanceId } from '@waymark/content/guidance';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsUUID, Min } from 'class-validator';
import { UnfitAnswerType } from '../graphql/innovation.types.ts';

@ObjectType('GuidanceAnswers', { description: 'What a team answered to one pack of guidance, as it stands now' })
export class GuidanceAnswersType {
  @Field(() => String, { description: 'Pin of the pack under which it is asked: that of the newest evaluation, which keeps it' })
  pack!: string;

  @Field(() => JsonScalar, { description: 'By question id of the pack' })
  answers!: unknown;

  @Field(() => [UnfitAnswerType], { description: 'What was written last where it does not fit: no answer, and part of no revision' })
  unfit!: UnfitAnswerType[];

  @Field(() => Int, { description: '0 while nothing was saved' })
  version!: number;

  @Field(() => String, { nullable: true })
  savedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the team saved last' })
  savedBy!: string | null;
}

@InputType()
export class SaveGuidanceInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  innovationId!: string;

  @Field(() => String, { description: 'Which pack: esf or dtac' })
  @IsIn(GUIDANCE, { message: `pack must be one of: ${GUIDANCE.join(', ')}` })
  pack!: GuidanceId;

  @Field(() => JsonScalar, { description: 'Answers by question id of the pack; null takes one away' })
  @IsObject({ message: 'answers must be an object of answers by question id' })
  answers!: Record<string, unknown>;

  @Field(() => Int, { description: 'The version that was read, 0 where nothing was saved: refused where somebody saved since' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;

  @Field(() => Boolean, { nullable: true, description: 'Keeps answers that do not fit the pack as they are written, beside the valid ones, instead of refusing them' })
  @IsOptional()
  @IsBoolean()
  keepUnfit?: boolean;
}

import { Field, InputType } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';

/** More take longer than somebody waits, and say little to people who read them. */
const MOST_CASES = 100;

@InputType()
export class RunCalibrationInput extends KeyedInput {
  @Field(() => [String], { description: 'Of one programme, 2 to 100' })
  @IsArray()
  @ArrayMinSize(2, { message: 'Choose at least two evaluations: one alone has no rank' })
  @ArrayMaxSize(MOST_CASES, { message: `Choose at most ${MOST_CASES} evaluations at once` })
  @IsUUID(undefined, { each: true })
  evaluationIds!: string[];

  @Field(() => String, { description: 'The stage whose round is closed' })
  @IsString()
  @MaxLength(100)
  stage!: string;

  @Field(() => String, { description: 'Version of the rubric, id@version: scores under two versions are not one scale' })
  @IsString()
  @MaxLength(100)
  rubric!: string;
}

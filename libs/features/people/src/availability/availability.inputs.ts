import { Field, InputType, Int } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { AbsenceInput } from '../graphql/reviewer.inputs.ts';

@InputType()
export class SetAvailabilityInput extends KeyedInput {
  @Field(() => Int, { description: 'Open reviews at most; 0 means none' })
  @IsInt()
  @Min(0)
  @Max(100)
  maxConcurrentReviews!: number;

  @Field(() => [AbsenceInput], { description: 'All of them: they replace those of before' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AbsenceInput)
  absences!: AbsenceInput[];
}

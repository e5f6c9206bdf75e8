import { Field, InputType, Int } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import { DAY } from './people.inputs.ts';

@InputType()
export class AbsenceInput {
  @Field(() => String)
  @Matches(DAY, { message: 'from must be a day as YYYY-MM-DD' })
  from!: string;

  @Field(() => String)
  @Matches(DAY, { message: 'to must be a day as YYYY-MM-DD' })
  to!: string;
}

@InputType()
export class DescribeReviewerInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  personId!: string;

  @Field(() => [String])
  @IsArray()
  @IsString({ each: true })
  specialties!: string[];

  @Field(() => [String])
  @IsArray()
  @IsString({ each: true })
  methods!: string[];

  @Field(() => [String], { description: 'Kinds of stage that the person is willing to review in' })
  @IsArray()
  @IsString({ each: true })
  stages!: string[];

  @Field(() => Int, { description: '0 means never' })
  @IsInt()
  @Min(0)
  maxConcurrentReviews!: number;

  @Field(() => [AbsenceInput], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AbsenceInput)
  absences!: AbsenceInput[];
}

import { Field, InputType, Int } from '@nestjs/graphql';
import { IsDay, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, Min, ValidateNested } from 'class-validator';

@InputType()
export class AbsenceInput {
  @Field(() => String)
  @IsDay()
  from!: string;

  @Field(() => String)
  @IsDay()
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

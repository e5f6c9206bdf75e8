import { Field, Float, InputType } from '@nestjs/graphql';
import { HasWords } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { OnPilotInput } from './pilot.inputs.ts';

const MOST = 1_000_000_000;

@InputType({ description: 'Counts of one group of a breakdown in a month' })
export class GroupReadingInput {
  @Field(() => String)
  @IsUUID()
  measureId!: string;

  @Field(() => String)
  @IsUUID()
  siteId!: string;

  @Field(() => String, { description: 'First day of the month, YYYY-MM-01' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-01$/, { message: 'month must be the first day of a month as YYYY-MM-01' })
  month!: string;

  @Field(() => String, { description: 'Its name in the plan' })
  @IsString()
  @HasWords('Name the breakdown')
  @MaxLength(100)
  breakdown!: string;

  @Field(() => String, { description: 'Its name in the plan' })
  @IsString()
  @HasWords('Name the group')
  @MaxLength(100)
  group!: string;

  @Field(() => Float)
  @IsInt({ message: 'numerator must be a whole number: people are counted' })
  @Min(0)
  @Max(MOST)
  numerator!: number;

  @Field(() => Float)
  @IsInt({ message: 'denominator must be a whole number: people are counted' })
  @Min(0)
  @Max(MOST)
  denominator!: number;

  @Field(() => String, { nullable: true, description: 'Why, where it corrects an earlier one' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

@InputType()
export class EnterGroupReadingsInput extends OnPilotInput {
  @Field(() => [GroupReadingInput], { description: 'All or none are entered' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Give at least one group' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => GroupReadingInput)
  groups!: GroupReadingInput[];
}

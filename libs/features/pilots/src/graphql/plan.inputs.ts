import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { HasWords, IsDay } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { BaselinePeriodInput } from './baseline.inputs.ts';
import { BreakdownInput } from './breakdown.inputs.ts';
import { FINITE, OnPilotInput, StopRuleInput } from './pilot.inputs.ts';

const LONGEST = 4_000;

@InputType({ description: 'Logic model, sample-size note, planned end and number of sites' })
export class PlanPartsInput {
  @Field(() => String, { description: 'What goes in: people, money, products' })
  @IsString()
  @HasWords('Write what goes into the pilot')
  @MaxLength(LONGEST)
  inputs!: string;

  @Field(() => String, { description: 'What is done' })
  @IsString()
  @HasWords('Write what is done in the pilot')
  @MaxLength(LONGEST)
  activities!: string;

  @Field(() => String, { description: 'What comes out of it at once' })
  @IsString()
  @HasWords('Write what comes out of the activities')
  @MaxLength(LONGEST)
  outputs!: string;

  @Field(() => String, { description: 'What changes by it' })
  @IsString()
  @HasWords('Write what is to change')
  @MaxLength(LONGEST)
  outcomes!: string;

  @Field(() => String, { description: 'What has to be so for this to work' })
  @IsString()
  @HasWords('Write what the plan assumes')
  @MaxLength(LONGEST)
  assumptions!: string;

  @Field(() => String, { description: 'Which difference is looked for' })
  @IsString()
  @HasWords('Write which difference is looked for')
  @MaxLength(LONGEST)
  difference!: string;

  @Field(() => String, { description: 'How many readings and patients are expected' })
  @IsString()
  @HasWords('Write how many readings and patients are expected')
  @MaxLength(LONGEST)
  expected!: string;

  @Field(() => String, { description: 'How that was worked out' })
  @IsString()
  @HasWords('Write how the sample size was worked out')
  @MaxLength(LONGEST)
  workedOut!: string;

  @Field(() => String, { nullable: true, description: 'The day on which the pilot is planned to end, YYYY-MM-DD; left out: as it was; null: the plan names none' })
  @IsOptional()
  @IsDay()
  plannedEnd?: string | null;

  @Field(() => Int, { nullable: true, description: 'At how many sites it is planned to run; left out: as it was; null: the plan names no number' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  plannedSites?: number | null;
}

@InputType()
export class SavePilotPlanInput extends OnPilotInput {
  @Field(() => Int, { description: 'The revision that was read; 0 where there was none' })
  @IsInt()
  @Min(0)
  revision!: number;

  @Field(() => PlanPartsInput)
  @ValidateNested()
  @Type(() => PlanPartsInput)
  parts!: PlanPartsInput;
}

@InputType({ description: 'A measure as it is to be from now on, whole' })
export class AmendedMeasureInput {
  @Field(() => String, { nullable: true, description: 'The locked measure; left out: a new one' })
  @IsOptional()
  @IsUUID()
  measureId?: string;

  @Field(() => String)
  @IsString()
  @HasWords('A measure needs a name')
  @MaxLength(200)
  name!: string;

  @Field(() => String)
  @IsString()
  @HasWords('A measure needs a unit')
  @MaxLength(50)
  unit!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  numerator?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  denominator?: string;

  @Field(() => String, { description: 'increase, decrease or neutral: which way is better' })
  @IsIn(['increase', 'decrease', 'neutral'], { message: 'direction must be increase, decrease or neutral' })
  direction!: 'increase' | 'decrease' | 'neutral';

  @Field(() => Float)
  @IsNumber(FINITE)
  baseline!: number;

  @Field(() => BaselinePeriodInput, { nullable: true, description: 'Left out: as it was; null: it has none from now on' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BaselinePeriodInput)
  baselinePeriod?: BaselinePeriodInput | null;

  @Field(() => Float)
  @IsNumber(FINITE)
  target!: number;

  @Field(() => [BreakdownInput], { nullable: true, description: 'Groups of people that it is told by; left out: as they were; null or empty: none from now on' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => BreakdownInput)
  breakdowns?: BreakdownInput[] | null;

  @Field(() => StopRuleInput)
  @ValidateNested()
  @Type(() => StopRuleInput)
  stopRule!: StopRuleInput;
}

@InputType()
export class AmendPilotPlanInput extends OnPilotInput {
  @Field(() => Int, { description: 'The version of the plan that was read' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @IsString()
  @HasWords('An amendment needs a reason: write why the plan changes')
  @MaxLength(2_000)
  reason!: string;

  @Field(() => AmendedMeasureInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AmendedMeasureInput)
  measure?: AmendedMeasureInput;

  @Field(() => PlanPartsInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanPartsInput)
  parts?: PlanPartsInput;
}

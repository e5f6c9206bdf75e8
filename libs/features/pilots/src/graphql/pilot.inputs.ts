import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { HasWords, IsName, IsDay, JsonScalar, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { BaselinePeriodInput } from './baseline.inputs.ts';
import { BreakdownInput } from './breakdown.inputs.ts';
import { HazardInput } from './hazard.inputs.ts';

export const FINITE = { allowInfinity: false, allowNaN: false };

@InputType({ isAbstract: true })
export abstract class OnPilotInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;
}

@InputType()
export class RecordAssessmentInput extends OnPilotInput {
  @Field(() => String, { description: 'Pin of the assessment, e.g. dtac@2.0.0' })
  @IsString()
  @MaxLength(100)
  assessment!: string;

  @Field(() => JsonScalar, { description: 'Result by section: pass or fail' })
  @IsObject({ message: 'sections must be an object by section: pass or fail' })
  sections!: Record<string, string>;

  @Field(() => String, { nullable: true, description: 'Last day of validity; absent: it has none' })
  @IsOptional()
  @IsDay()
  validUntil?: string;
}

@InputType()
export class AddPilotSiteInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  organisationId!: string;

  @Field(() => String)
  @IsUUID()
  siteLeadId!: string;
}

@InputType()
export class StopRuleInput {
  @Field(() => String, { description: 'above or below' })
  @IsIn(['above', 'below'], { message: 'comparison must be above or below' })
  comparison!: 'above' | 'below';

  @Field(() => Float)
  @IsNumber(FINITE)
  threshold!: number;

  @Field(() => Int, { description: 'How many readings in a row' })
  @IsInt()
  @Min(1)
  consecutive!: number;
}

@InputType()
export class AgreeMeasureInput extends OnPilotInput {
  @Field(() => String)
  @IsString()
  @IsName('A measure needs a name')
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

  @Field(() => BaselinePeriodInput, { nullable: true, description: 'Left out: it is held against the months of the pilot alone' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BaselinePeriodInput)
  baselinePeriod?: BaselinePeriodInput;

  @Field(() => Float)
  @IsNumber(FINITE)
  target!: number;

  @Field(() => Boolean, { description: 'The one main measure' })
  @IsBoolean()
  main!: boolean;

  @Field(() => [BreakdownInput], { nullable: true, description: 'Groups of people that it is told by' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => BreakdownInput)
  breakdowns?: BreakdownInput[];

  @Field(() => StopRuleInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StopRuleInput)
  stopRule?: StopRuleInput;
}

@InputType()
export class LockMeasuresInput extends OnPilotInput {}

@InputType()
export class RecordHazardLogInput extends OnPilotInput {
  @Field(() => Int, { description: 'Revision of the hazard log; acceptances of an earlier one lapse' })
  @IsInt()
  @Min(1)
  revision!: number;

  @Field(() => [HazardInput], { nullable: true, description: 'Every hazard of this revision; absent: they stand in the document alone, unless an earlier revision named them' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => HazardInput)
  hazards?: HazardInput[];
}

@InputType()
export class AcceptResidualRiskInput extends OnPilotInput {
  @Field(() => String, { nullable: true, description: 'The site, for its lead; left out by the maker' })
  @IsOptional()
  @IsUUID()
  siteId?: string;

  @Field(() => Int, { description: 'The revision of the hazard log that was read' })
  @IsInt()
  @Min(1)
  revision!: number;
}

@InputType()
export class ResidualRiskNotApplicableInput extends OnPilotInput {
  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why neither standard applies')
  @MaxLength(2_000)
  reason!: string;
}

@InputType()
export class ReportIncidentInput extends OnPilotInput {
  @Field(() => String, { nullable: true, description: 'Where it happened; of a site lead one of their own, and needed' })
  @IsOptional()
  @IsUUID()
  siteId?: string;

  @Field(() => String, { description: 'minor or serious' })
  @IsIn(['minor', 'serious'], { message: 'severity must be minor or serious' })
  severity!: 'minor' | 'serious';

  @Field(() => String)
  @IsString()
  @HasWords('Say what happened')
  @MaxLength(5_000)
  description!: string;
}

@InputType()
export class CloseIncidentInput extends OnPilotInput {
  @Field(() => String)
  @IsUUID()
  incidentId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Say what came of it')
  @MaxLength(5_000)
  outcome!: string;
}

import { Field, Float, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { OnPilotInput } from './pilot.inputs.ts';

/** Ten thousand million pounds, in pence. */
const MOST = 1_000_000_000_000;

@InputType({ description: 'Costs and savings of a month, in whole pence' })
export class MonthOfMoneyInput {
  @Field(() => String, { description: 'First day of the month, YYYY-MM-01' })
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])-01$/, { message: 'month must be the first day of a month as YYYY-MM-01' })
  month!: string;

  @Field(() => Float)
  @IsInt({ message: 'cost must be a whole number of pence' })
  @Min(0, { message: 'cost must not be below 0' })
  @Max(MOST, { message: `cost must be at most ${MOST} pence` })
  cost!: number;

  @Field(() => Float)
  @IsInt({ message: 'saving must be a whole number of pence' })
  @Min(0, { message: 'saving must not be below 0: what is lost is a cost' })
  @Max(MOST, { message: `saving must be at most ${MOST} pence` })
  saving!: number;
}

@InputType()
export class RecordPilotMoneyInput extends OnPilotInput {
  @Field(() => String, { description: 'planned or actual' })
  @IsIn(['planned', 'actual'], { message: 'kind must be planned or actual' })
  kind!: 'planned' | 'actual';

  @Field(() => [MonthOfMoneyInput], { description: 'All or none are recorded' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Give at least one month' })
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Type(() => MonthOfMoneyInput)
  months!: MonthOfMoneyInput[];

  @Field(() => String, { nullable: true, description: 'Why, for a correction, and for a plan that is changed after the start' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

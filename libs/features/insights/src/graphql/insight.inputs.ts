import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { monthsIn } from '@waymark/domain/insights';
import { KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateBy, ValidateNested } from 'class-validator';
import type { Figure } from '../reads/case-list.ts';

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;
const MOST_MONTHS = 120;

/** Not before the month that the period begins with, and no more months than can be shown. */
const EndsPeriod = (): PropertyDecorator =>
  ValidateBy({
    name: 'endsPeriod',
    validator: {
      validate: (to, at) => {
        const { from } = at!.object as { from: string };
        const months = MONTH.test(String(to)) && MONTH.test(String(from)) ? monthsIn({ from, to: String(to) }) : 1;
        return months > 0 && months <= MOST_MONTHS;
      },
      defaultMessage: () => `to must not be before from, and at most ${MOST_MONTHS} months after it`,
    },
  });

@InputType({ description: 'Evaluations that were submitted in a period of whole months' })
export class InsightFilterInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @Field(() => String, { description: 'The first month, as YYYY-MM' })
  @Matches(MONTH, { message: 'from must be a month as YYYY-MM' })
  from!: string;

  @Field(() => String, { description: 'The last month, as YYYY-MM' })
  @Matches(MONTH, { message: 'to must be a month as YYYY-MM' })
  @EndsPeriod()
  to!: string;

  @Field(() => Boolean, { nullable: true, description: 'Simulated ones alone, or real ones alone' })
  @IsOptional()
  @IsBoolean()
  simulated?: boolean;
}

@ArgsType()
export class InsightArguments {
  @Field(() => InsightFilterInput)
  @IsDefined()
  @ValidateNested()
  @Type(() => InsightFilterInput)
  filter!: InsightFilterInput;
}

export const InsightFigure = {
  ALL: 'ALL', CAME: 'CAME', WENT_ON: 'WENT_ON', WENT_BACK: 'WENT_BACK', ENDED: 'ENDED', HERE: 'HERE', TIMED: 'TIMED', ON_TIME: 'ON_TIME', LATE: 'LATE', LATE_NOW: 'LATE_NOW', PAUSED: 'PAUSED', LEFT_ON_TIME: 'LEFT_ON_TIME', LEFT_LATE: 'LEFT_LATE',
} as const satisfies Record<Figure, Figure>;
registerEnumType(InsightFigure, { name: 'InsightFigure', description: 'LEFT_… by the month in which they left, all else by that of the submission' });

@ArgsType()
export class InsightCaseArguments extends InsightArguments {
  @Field(() => InsightFigure)
  @IsEnum(InsightFigure)
  figure!: Figure;

  @Field(() => String, { nullable: true, description: 'A stage, or “case” for the whole way from the submission to the outcome; left out: every stage' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  stage?: string;

  @Field(() => String, { nullable: true, description: 'category, organisation-type or region' })
  @IsOptional()
  @IsIn(['category', 'organisation-type', 'region'], { message: 'dimension must be category, organisation-type or region' })
  dimension?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  member?: string;

  @Field(() => Int, { defaultValue: 25, description: 'At most 100' })
  @IsInt()
  @Min(1)
  @Max(100, { message: 'first must be at most 100: ask for the next page with after' })
  first!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;
}

@InputType()
export class RequestExportInput extends KeyedInput {
  @Field(() => InsightFilterInput)
  @IsDefined()
  @ValidateNested()
  @Type(() => InsightFilterInput)
  filter!: InsightFilterInput;

  @Field(() => String, { description: 'figures or cases' })
  @IsIn(['figures', 'cases'], { message: 'what must be figures or cases' })
  what!: 'figures' | 'cases';

  @Field(() => String, { description: 'csv or xlsx' })
  @IsIn(['csv', 'xlsx'], { message: 'format must be csv or xlsx' })
  format!: 'csv' | 'xlsx';
}

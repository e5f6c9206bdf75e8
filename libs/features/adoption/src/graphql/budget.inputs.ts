import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { HasWords, IsDay, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';

/** A hundred thousand million pounds. */
const MOST = 100_000_000_000;
const GUIDANCE_KINDS = ['MTG', 'DG', 'HTG', 'TA', 'HTE', 'MIB', 'other'] as const;

@InputType({ description: 'A year from adoption, for the whole population, in whole pounds' })
export class BudgetYearInput {
  @Field(() => Float)
  @IsInt({ message: 'cost must be a whole number of pounds' })
  @Min(0, { message: 'cost must not be below 0' })
  @Max(MOST, { message: `cost must be at most ${MOST} pounds` })
  cost!: number;

  @Field(() => Float)
  @IsInt({ message: 'saving must be a whole number of pounds' })
  @Min(0, { message: 'saving must not be below 0: what is lost is a cost' })
  @Max(MOST, { message: `saving must be at most ${MOST} pounds` })
  saving!: number;

  @Field(() => Int, { description: 'People whom it reaches in that year' })
  @IsInt({ message: 'population must be a whole number of people' })
  @Min(0, { message: 'population must not be below 0' })
  @Max(100_000_000, { message: 'population must be at most 100000000 people' })
  population!: number;
}

@InputType({ description: 'National guidance on the innovation' })
export class GuidanceInput {
  @Field(() => String, { description: GUIDANCE_KINDS.join(', ') })
  @IsIn(GUIDANCE_KINDS, { message: `kind must be one of ${GUIDANCE_KINDS.join(', ')}` })
  kind!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Write the reference of the guidance')
  @MaxLength(100)
  reference!: string;

  @Field(() => Boolean, { description: 'Whether it recommends the innovation' })
  @IsBoolean()
  positive!: boolean;

  @Field(() => String)
  @IsDay()
  publishedOn!: string;
}

@InputType({ description: 'Support by an earlier programme' })
export class EarlierSupportInput {
  @Field(() => String, { nullable: true, description: 'Its name, as the tests name it; null: none supported it' })
  @IsOptional()
  @IsString()
  @HasWords('Write which programme supported it, or leave it out where none did')
  @MaxLength(200)
  programme?: string | null;
}

@InputType()
export class RecordBudgetImpactInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => [BudgetYearInput], { description: 'Years from adoption, in order; those that are not modelled are left out at the end' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Give at least the first year' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => BudgetYearInput)
  years!: BudgetYearInput[];

  @Field(() => GuidanceInput, { nullable: true, description: 'Left out: there is none yet' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GuidanceInput)
  guidance?: GuidanceInput | null;

  @Field(() => EarlierSupportInput, { nullable: true, description: 'Left out: nobody has said' })
  @IsOptional()
  @ValidateNested()
  @Type(() => EarlierSupportInput)
  earlierSupport?: EarlierSupportInput | null;

  @Field(() => String, { nullable: true, description: 'Why, where other figures were recorded before' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string | null;
}

import { Field, InputType, Int } from '@nestjs/graphql';
import { HasWords, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsString, MaxLength, ValidateNested } from 'class-validator';

@InputType({ description: 'What one kind of tie leads to: exclude, declare_only or none' })
export class NatureRuleInput {
  @Field(() => String, { description: 'Small letters and underscores, such as paid_role' })
  @IsString()
  @MaxLength(100)
  nature!: string;

  @Field(() => String, { description: 'What it means, for whoever declares' })
  @IsString()
  @MaxLength(300)
  meaning!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(20)
  current!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(20)
  endedWithinLookBack!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(20)
  endedEarlier!: string;
}

@InputType()
export class ChangeInterestRulesInput extends KeyedInput {
  @Field(() => Int, { description: 'The version that was read: a table that has changed since is not overwritten' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => Int, { description: 'Whole years' })
  @IsInt()
  lookBackYears!: number;

  @Field(() => [NatureRuleInput], { description: 'The whole table, in the order in which people read it' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NatureRuleInput)
  natures!: NatureRuleInput[];

  @Field(() => String)
  @IsString()
  @HasWords('Write why the table is changed')
  @MaxLength(2_000)
  reason!: string;
}

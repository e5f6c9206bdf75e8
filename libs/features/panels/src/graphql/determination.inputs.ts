import { Field, InputType, Int } from '@nestjs/graphql';
import { DETERMINATION_LIMIT } from '@waymark/domain/panels';
import { ConditionInput } from '@waymark/evaluations';
import { HasWords } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { ItemInput } from './item.inputs.ts';

@InputType()
export class SaveDeterminationInput extends ItemInput {
  @Field(() => String, { description: 'Id of the transition that it leads to' })
  @IsString()
  @MaxLength(100)
  transition!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Give reasons: write why the panel determines this')
  @MaxLength(DETERMINATION_LIMIT)
  reasons!: string;

  @Field(() => [ConditionInput], { description: 'What has to be met, each with who has to meet it and its last day' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConditionInput)
  conditions!: ConditionInput[];

  @Field(() => String, { nullable: true, description: 'Why it departs from the votes, where they do not carry it' })
  @IsOptional()
  @IsString()
  @MaxLength(DETERMINATION_LIMIT)
  departure?: string | null;

  @Field(() => Int, { description: 'The version that was read, 0 where there was none: refused where somebody saved since' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;
}

@InputType()
export class FinaliseDeterminationInput extends ItemInput {
  @Field(() => Int, { description: 'The version that was read: no other is frozen' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType()
export class DiscardDeterminationInput extends ItemInput {
  @Field(() => Int, { description: 'The version that was read: no other is discarded' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType()
export class RecordMinorityViewInput extends ItemInput {
  @Field(() => String, { description: 'In the member’s own words' })
  @IsString()
  @HasWords('Write what you see otherwise')
  @MaxLength(DETERMINATION_LIMIT)
  text!: string;
}

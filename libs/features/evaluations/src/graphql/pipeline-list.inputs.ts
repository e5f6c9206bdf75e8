import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';

export enum EvaluationSort {
  ENTERED_NEWEST = 'ENTERED_NEWEST',
  DUE_SOONEST = 'DUE_SOONEST',
}
registerEnumType(EvaluationSort, { name: 'EvaluationSort' });

@InputType()
export class EvaluationFilter {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  stages?: string[];

  @Field(() => String, { nullable: true, description: 'overdue, on-time or paused' })
  @IsOptional()
  @IsIn(['overdue', 'on-time', 'paused'], { message: 'due must be overdue, on-time or paused' })
  due?: 'overdue' | 'on-time' | 'paused';

  @Field(() => Boolean, { nullable: true, description: 'Awaiting a signature' })
  @IsOptional()
  @IsBoolean()
  proposed?: boolean;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  simulated?: boolean;
}

@ArgsType()
export class PipelineListArguments {
  @Field(() => EvaluationFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EvaluationFilter)
  filter?: EvaluationFilter;

  @Field(() => EvaluationSort, { defaultValue: EvaluationSort.ENTERED_NEWEST })
  @IsEnum(EvaluationSort)
  sort!: EvaluationSort;

  @Field(() => Int, { defaultValue: 20, description: 'At most 100' })
  @IsInt()
  @Min(1)
  @Max(100, { message: 'first must be at most 100: ask for the next page with after' })
  first!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  after?: string;
}

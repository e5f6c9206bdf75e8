import { Field, Float, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNumber, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { FINITE, OnPilotInput } from './pilot.inputs.ts';

const MARK = /^[0-9a-f]{64}$/;
const NO_MARK = 'confirmed must be the mark of what was asked: send without it first';

@InputType()
export class ReadingInput {
  @Field(() => String)
  @IsUUID()
  measureId!: string;

  @Field(() => String)
  @IsUUID()
  siteId!: string;

  @Field(() => String, { description: 'First day of the month, YYYY-MM-01' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-01$/, { message: 'month must be the first day of a month as YYYY-MM-01' })
  month!: string;

  @Field(() => Float, { nullable: true, description: 'May be left out where numerator and denominator are given: it is worked out from them' })
  @IsOptional()
  @IsNumber(FINITE, { message: 'value must be a number' })
  value?: number;

  @Field(() => Float, { nullable: true, description: 'With the denominator: a measure is told of all sites together where each reading has both' })
  @IsOptional()
  @IsNumber(FINITE, { message: 'numerator must be a number' })
  numerator?: number;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsNumber(FINITE, { message: 'denominator must be a number' })
  denominator?: number;

  @Field(() => String, { nullable: true, description: 'Why, where it corrects an earlier reading' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

@InputType()
export class EnterReadingsInput extends OnPilotInput {
  @Field(() => [ReadingInput], { description: 'All or none are entered' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Give at least one reading' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ReadingInput)
  readings!: ReadingInput[];

  @Field(() => String, { nullable: true, description: 'Values that are far from the other readings are right: `mark` of the refusal that asked. It holds for those values beside those readings alone' })
  @IsOptional()
  @Matches(MARK, { message: NO_MARK })
  confirmed?: string;
}

@InputType()
export class UploadReadingsInput extends OnPilotInput {
  @Field(() => String, { description: 'Id that POST /uploads answered, of a CSV or Excel file of one’s own' })
  @IsUUID()
  uploadId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for every correction whose row gives no reason of its own' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;

  @Field(() => String, { nullable: true, description: 'Values that are far from the other readings are right: `unsureMark` of the answer that asked. It holds for those values beside those readings alone' })
  @IsOptional()
  @Matches(MARK, { message: NO_MARK })
  confirmed?: string;
}

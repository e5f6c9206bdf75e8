import { Field, InputType } from '@nestjs/graphql';
import { HasWords } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

@InputType()
export class RiskInput {
  @Field(() => String, { description: 'Id of a severity of the matrix' })
  @IsString()
  @MaxLength(40)
  severity!: string;

  @Field(() => String, { description: 'Id of a likelihood of the matrix' })
  @IsString()
  @MaxLength(40)
  likelihood!: string;
}

@InputType()
export class HazardInput {
  @Field(() => String, { description: 'What the log calls it, e.g. H1' })
  @HasWords('Give the hazard an id, e.g. H1')
  @MaxLength(20)
  id!: string;

  @Field(() => String)
  @HasWords('Write what the hazard is')
  @MaxLength(1_000)
  hazard!: string;

  @Field(() => String)
  @HasWords('Write what causes it')
  @MaxLength(1_000)
  cause!: string;

  @Field(() => String)
  @HasWords('Write what it can do to a patient')
  @MaxLength(1_000)
  effect!: string;

  @Field(() => [String], { description: 'Controls that are there' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  controls!: string[];

  @Field(() => RiskInput, { description: 'The risk as found' })
  @ValidateNested()
  @Type(() => RiskInput)
  initial!: RiskInput;

  @Field(() => RiskInput, { nullable: true, description: 'What remains with the controls; absent: not assessed yet' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RiskInput)
  residual?: RiskInput;

  @Field(() => String, { nullable: true, description: 'Why what remains may remain' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

import { Field, InputType, Int } from '@nestjs/graphql';
import { HasWords, IsDay, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { DraftReadInput } from './draft-read.input.ts';

const LONG = 10_000;

@InputType({ isAbstract: true })
export abstract class OnEvaluationInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read: refused where it has changed since, saying who changed it' })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedVersion?: number;
}

@InputType()
export class ConditionInput {
  @Field(() => String)
  @IsString()
  @HasWords('A condition needs a text: write what must be met')
  @MaxLength(LONG)
  text!: string;

  @Field(() => String, { description: 'Who has to meet it' })
  @IsString()
  @HasWords('A condition needs an owner: name who has to meet it')
  @MaxLength(200)
  owner!: string;

  @Field(() => String, { description: 'Last day, YYYY-MM-DD' })
  @IsDay()
  dueOn!: string;
}

@InputType()
export class ProposeInput extends OnEvaluationInput {
  @Field(() => String, { description: 'Id of the transition' })
  @IsString()
  @MaxLength(100)
  transition!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LONG)
  reason?: string;

  @Field(() => [ConditionInput], { nullable: true, description: 'Recorded with the decision; leave out to keep those in force' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConditionInput)
  conditions?: ConditionInput[];

  @Field(() => [String], { nullable: true, description: 'Questions that the innovator may change, by id' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  questions?: string[];

  @Field(() => DraftReadInput, { nullable: true, description: 'For the team, where this sends its draft: what was read of it. Refused where somebody changed any of it since' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DraftReadInput)
  draftRead?: DraftReadInput;

  @Field(() => String, { nullable: true, description: 'What was read of the budget impact: its version and the tests that judged it, as “2 medtech-funding-mandate@2022.04.0”, or “none”. Refused where another stands' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  budgetRead?: string;
}

@InputType()
export class SignInput extends OnEvaluationInput {
  @Field(() => Int, { description: 'The revision of the proposal that was read' })
  @IsInt()
  @Min(1)
  revision!: number;

  @Field(() => String, { nullable: true, description: 'What was read of the budget impact: its version and the tests that judged it, as “2 medtech-funding-mandate@2022.04.0”, or “none”. Refused where another stands' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  budgetRead?: string;
}

@InputType()
export class ReasonInput extends OnEvaluationInput {
  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why')
  @MaxLength(LONG)
  reason!: string;
}

@InputType()
export class RaiseRequestInput extends OnEvaluationInput {
  @Field(() => String, { description: 'What is asked, in words' })
  @IsString()
  @HasWords('A request needs a text: write what you ask for')
  @MaxLength(LONG)
  text!: string;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  questions?: string[];
}

@InputType()
export class RaiseHoldInput extends ReasonInput {
  @Field(() => String, { description: 'legal-hold, safety-hold, conflict-hold: the kinds of the pipeline' })
  @IsString()
  @MaxLength(100)
  kind!: string;
}

@InputType()
export class CloseOverlayInput extends ReasonInput {
  @Field(() => String, { description: 'Id of the request or hold on this evaluation' })
  @IsString()
  @MaxLength(100)
  overlayId!: string;
}

@InputType()
export class LetterInput extends OnEvaluationInput {
  @Field(() => String, { description: 'Id of the decision on this evaluation' })
  @IsString()
  @MaxLength(100)
  decisionId!: string;
}

@InputType()
export class ApproveLetterInput extends LetterInput {
  @Field(() => Int, { nullable: true, description: 'The version that was read of what the letter takes along of the reviews; left out: nothing was chosen. No other is approved' })
  @IsOptional()
  @IsInt()
  @Min(0)
  feedbackVersion?: number | null;
}

@InputType()
export class WriteLetterInput extends LetterInput {
  @Field(() => String)
  @IsString()
  @MaxLength(LONG)
  decision!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(LONG)
  reasons!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(LONG)
  next!: string;

  @Field(() => String, { nullable: true, description: 'What everybody reads of the reasons on the public register, once the letter is released; left out or empty: nothing' })
  @IsOptional()
  @IsString()
  @MaxLength(LONG)
  publicReasons?: string | null;
}

@InputType()
export class HearAppealInput extends ReasonInput {
  @Field(() => String, { description: 'uphold, remit or overturn' })
  @IsIn(['uphold', 'remit', 'overturn'], { message: 'result must be uphold, remit or overturn' })
  result!: 'uphold' | 'remit' | 'overturn';

  @Field(() => [ConditionInput], { nullable: true, description: 'Recorded where the result takes a step that records conditions' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConditionInput)
  conditions?: ConditionInput[];
}

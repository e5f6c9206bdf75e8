import { Field, InputType, Int } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsUUID, ValidateNested } from 'class-validator';

/** More take longer to solve than somebody waits. */
const MOST_EVALUATIONS = 20;

@InputType()
export class ProposeAssignmentsInput extends KeyedInput {
  @Field(() => [String], { description: 'Of one stage of one pipeline version, at most 20' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one evaluation' })
  @ArrayMaxSize(MOST_EVALUATIONS, { message: `Choose at most ${MOST_EVALUATIONS} evaluations at once` })
  @IsUUID(undefined, { each: true })
  evaluationIds!: string[];
}

@InputType()
export class RoundInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  roundId!: string;

  @Field(() => Int, { description: 'The version that was read: somebody may have adjusted it since' })
  @IsInt()
  expectedVersion!: number;
}

@InputType()
export class AssignmentChangeInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'lock: they sit there; forbid: they do not; free: as the solver finds best' })
  @IsIn(['lock', 'forbid', 'free'], { message: 'wish must be lock, forbid or free' })
  wish!: 'lock' | 'forbid' | 'free';
}

@InputType()
export class AdjustAssignmentsInput extends RoundInput {
  @Field(() => [AssignmentChangeInput], { description: 'Empty: solved anew as the world is now' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AssignmentChangeInput)
  changes!: AssignmentChangeInput[];
}

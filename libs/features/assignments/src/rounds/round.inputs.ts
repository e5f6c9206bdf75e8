import { Field, InputType, Int } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { AIMS, type RoundAim } from '@waymark/domain/assignment';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';

/** So many are solved in their time for the largest total; who would come instead is told as far as that goes, and of the others when it is asked: docs/assignment.md has the figures. */
export const MOST_EVALUATIONS = 200;

@InputType({ description: 'What a proposal is solved for. Every bar, seat, place and limit is kept in any case' })
export class RoundAimInput {
  @Field(() => String, { description: 'total: the largest fit of all; fair: the worst-off evaluation first; even: seats spread over people; linked: evaluations linked by shared reviewers, so that scores can be compared; drawn: by chance, with a highest probability' })
  @IsIn(AIMS, { message: `kind must be one of ${AIMS.join(', ')}` })
  kind!: RoundAim['kind'];

  @Field(() => Int, { nullable: true, description: 'For even: points that the square of the seats of each person costs; 50 where none are given' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Give at least 1 point as the cost of an uneven load' })
  @Max(1_000, { message: 'Give at most 1,000 points as the cost of an uneven load' })
  balance?: number;

  @Field(() => Int, { nullable: true, description: 'For drawn: the highest probability of a pair, in per cent; 80 where none is given' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Give a highest probability of at least 1 per cent' })
  @Max(100, { message: 'Give a highest probability of at most 100 per cent' })
  cap?: number;
}

@InputType()
export class ProposeAssignmentsInput extends KeyedInput {
  @Field(() => [String], { description: 'Of one stage of one pipeline version, at most 200' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one evaluation' })
  @ArrayMaxSize(MOST_EVALUATIONS, { message: `Choose at most ${MOST_EVALUATIONS} evaluations at once, and make a second proposal for the others` })
  @IsUUID(undefined, { each: true })
  evaluationIds!: string[];

  @Field(() => RoundAimInput, { nullable: true, description: 'The largest total where none is given' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RoundAimInput)
  aim?: RoundAimInput;
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

  @Field(() => String, { nullable: true, description: 'For lock: the role in which they sit there; whichever comes out best where none is given' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  role?: string;
}

@InputType()
export class AdjustAssignmentsInput extends RoundInput {
  @Field(() => [AssignmentChangeInput], { description: 'Empty: solved anew as the world is now' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AssignmentChangeInput)
  changes!: AssignmentChangeInput[];

  @Field(() => RoundAimInput, { nullable: true, description: 'Solved for this from now on; as before where none is given' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RoundAimInput)
  aim?: RoundAimInput;
}

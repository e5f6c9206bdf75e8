import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDay, KeyedInput, Refused } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID, ValidateNested } from 'class-validator';

/** Targets of one command: each has an event of the record, all in one transaction. */
export const MOST_TARGETS = 500;

@InputType()
export class RollOutTargetInput {
  @Field(() => String)
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'The day by which it is expected to be live' })
  @IsDay()
  plannedOn!: string;
}

@InputType()
export class PlanRollOutInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => [RollOutTargetInput], { description: `All or none are added: at most ${MOST_TARGETS}` })
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one organisation' })
  @ArrayMaxSize(MOST_TARGETS, { message: `Choose at most ${MOST_TARGETS} organisations at once, and the others after them` })
  @ValidateNested({ each: true })
  @Type(() => RollOutTargetInput)
  targets!: RollOutTargetInput[];
}

@ObjectType('RollOutPlanned', { description: 'What came of targets that were added together' })
export class RollOutPlanned {
  @Field(() => String, { description: 'The evaluation' })
  id!: string;

  @Field(() => Int)
  added!: number;

  @Field(() => Int, { description: 'On the roll-out already: what is recorded of them stays' })
  unchanged!: number;
}

export const PlanRollOutResult = createUnionType({
  name: 'PlanRollOutResult',
  types: () => [RollOutPlanned, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : RollOutPlanned),
});

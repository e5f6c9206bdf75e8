import { Field, InputType } from '@nestjs/graphql';
import { HasWords, IsDay, KeyedInput } from '@waymark/platform/graphql';
import { BARRIER_KINDS, type BarrierKind } from '@waymark/domain/adoption';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class MeetConditionInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsUUID()
  conditionId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Say what shows that the condition is met')
  @MaxLength(5_000)
  evidence!: string;
}

@InputType()
export class ReopenConditionInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsUUID()
  conditionId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why the condition is not met')
  @MaxLength(2_000)
  reason!: string;
}

@InputType()
export class RecordRollOutInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { nullable: true, description: 'The day for which its use is planned; null: it has no plan' })
  @IsOptional()
  @IsDay()
  plannedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which it was contracted; null: it never was' })
  @IsOptional()
  @IsDay()
  contractedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The day from which it is in use; null: it never was' })
  @IsOptional()
  @IsDay()
  liveOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The day from which it is no longer in use; null: it never stopped' })
  @IsOptional()
  @IsDay()
  stoppedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the way; empty: nothing any more' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  barrier?: string;

  @Field(() => String, { nullable: true, description: `Of which kind it is: ${BARRIER_KINDS.join(', ')}` })
  @IsOptional()
  @IsIn(BARRIER_KINDS, { message: `barrierKind must be one of ${BARRIER_KINDS.join(', ')}` })
  barrierKind?: BarrierKind;
}

@InputType()
export class TakeOffRollOutInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsUUID()
  organisationId!: string;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why it does not belong on the roll-out')
  @MaxLength(2_000)
  reason!: string;
}

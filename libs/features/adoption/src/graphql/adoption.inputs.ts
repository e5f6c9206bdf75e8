import { Field, InputType } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

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
  @IsNotEmpty({ message: 'Say what shows that the condition is met' })
  @MaxLength(5_000)
  evidence!: string;
}

@InputType()
export class RecordRollOutInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String)
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(DAY, { message: 'plannedOn must be a day as YYYY-MM-DD' })
  plannedOn?: string;

  @Field(() => String, { nullable: true, description: 'The day from which it is in use' })
  @IsOptional()
  @Matches(DAY, { message: 'liveOn must be a day as YYYY-MM-DD' })
  liveOn?: string;
}

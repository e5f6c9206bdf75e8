import { Field, InputType } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class PracticeLeaveInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;
}

@InputType()
export class GivePracticeLeaveInput extends PracticeLeaveInput {
  @Field(() => String, { nullable: true, description: 'The mark of the words that were read: where they are others by now, leave is refused' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  read?: string | null;
}

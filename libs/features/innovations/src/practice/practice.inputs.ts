import { Field, InputType } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';
import { IsUUID } from 'class-validator';

@InputType()
export class PracticeLeaveInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;
}

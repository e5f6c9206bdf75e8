import { Field, InputType, Int } from '@nestjs/graphql';
import { HasWords } from '@waymark/platform/graphql';
import { IsInt, IsString, MaxLength, Min } from 'class-validator';
import { OnPilotInput } from './pilot.inputs.ts';

@InputType()
export class SignPlanAmendmentInput extends OnPilotInput {
  @Field(() => Int, { description: 'The revision of the amendment that was read' })
  @IsInt()
  @Min(1)
  revision!: number;
}

@InputType()
export class WithdrawPlanAmendmentInput extends OnPilotInput {
  @Field(() => Int, { description: 'The revision of the amendment that was read' })
  @IsInt()
  @Min(1)
  revision!: number;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why the amendment is withdrawn')
  @MaxLength(2_000)
  reason!: string;
}

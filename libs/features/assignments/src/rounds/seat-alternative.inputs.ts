import { ArgsType, Field } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class SeatAlternativeArguments {
  @Field(() => String)
  @IsUUID()
  roundId!: string;

  @Field(() => String, { description: 'Of the proposal' })
  @IsUUID()
  evaluationId!: string;

  @Field(() => String, { description: 'Who is proposed there' })
  @IsUUID()
  personId!: string;
}

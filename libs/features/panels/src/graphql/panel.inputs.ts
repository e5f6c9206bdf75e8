import { Field, InputType } from '@nestjs/graphql';
import { HasWords, KeyedInput } from '@waymark/platform/graphql';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class CastVoteInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String, { description: 'The transition that the vote is about' })
  @IsString()
  @MaxLength(100)
  motion!: string;

  @Field(() => String, { description: 'for, against or abstain' })
  @IsIn(['for', 'against', 'abstain'], { message: 'vote must be for, against or abstain' })
  vote!: 'for' | 'against' | 'abstain';

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write why')
  @MaxLength(5_000)
  reason!: string;
}

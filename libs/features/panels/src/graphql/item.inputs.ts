import { Field, InputType, Int } from '@nestjs/graphql';
import { MINUTE_LIMIT } from '@waymark/domain/panels';
import { HasWords, KeyedInput } from '@waymark/platform/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

@InputType({ isAbstract: true })
export abstract class ItemInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  itemId!: string;
}

@InputType()
export class AddMinuteInput extends ItemInput {
  @Field(() => String, { nullable: true, description: 'The criterion that was discussed; left out for the case as a whole' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  criterion?: string | null;

  @Field(() => String)
  @IsString()
  @HasWords('Write what was said')
  @MaxLength(MINUTE_LIMIT, { message: `A minute has ${MINUTE_LIMIT.toLocaleString('en-GB')} characters at most: write the rest as another one` })
  text!: string;

  @Field(() => String, { nullable: true, description: 'An earlier minute of the item that this one corrects. Both stay' })
  @IsOptional()
  @IsUUID()
  corrects?: string | null;
}

@InputType()
export class GiveRescoreInput extends ItemInput {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  criterion!: string;

  @Field(() => Int, { description: 'On the anchored scale of the criterion, 0 to 4' })
  @IsInt()
  @Min(0, { message: 'score must be 0 to 4' })
  @Max(4, { message: 'score must be 0 to 4' })
  score!: number;

  @Field(() => String)
  @IsString()
  @HasWords('Give a reason: write what changed your mind, or why it did not change')
  @MaxLength(MINUTE_LIMIT)
  reason!: string;
}

@InputType()
export class OpenRescoresInput extends ItemInput {}

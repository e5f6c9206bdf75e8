import { ArgsType, Field } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';

/** People of one page. */
const MOST_ASKED = 20;

@ArgsType()
export class KeepingArguments {
  @Field(() => String)
  @IsUUID()
  roundId!: string;

  @Field(() => String, { description: 'Of the proposal' })
  @IsUUID()
  evaluationId!: string;

  @Field(() => String, { description: 'The role in which they would be kept' })
  @IsString()
  @MaxLength(100)
  role!: string;

  @Field(() => [String], { description: 'At most 20' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Name at least one person' })
  @ArrayMaxSize(MOST_ASKED, { message: `Name at most ${MOST_ASKED} people at once` })
  @IsUUID(undefined, { each: true })
  personIds!: string[];
}

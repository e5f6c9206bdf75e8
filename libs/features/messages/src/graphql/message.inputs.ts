import { Field, InputType, Int } from '@nestjs/graphql';
import { ATTACHMENTS_LIMIT, AUDIENCES, MESSAGE_LIMIT, MESSAGES_LIMIT, SUBJECT_LIMIT, type Audience } from '@waymark/domain/messages';
import { HasWords, IsName, KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

@InputType({ isAbstract: true })
abstract class MessageInput extends KeyedInput {
  @Field(() => String)
  @IsString()
  @HasWords('Write a message')
  @MaxLength(MESSAGE_LIMIT, { message: `A message has ${MESSAGE_LIMIT.toLocaleString('en-GB')} characters at most: shorten it, or attach a document` })
  text!: string;

  @Field(() => [String], { nullable: true, description: 'Ids of uploads of one’s own' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(ATTACHMENTS_LIMIT, { message: `A message takes ${ATTACHMENTS_LIMIT} files at most: send the rest with another one` })
  @IsUUID(undefined, { each: true })
  uploadIds?: string[] | null;
}

@InputType()
export class StartThreadInput extends MessageInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String, { description: 'Whom it is for besides the staff: innovator, reviewer, or staff for nobody else' })
  @IsIn(AUDIENCES)
  audience!: Audience;

  @Field(() => String, { nullable: true, description: 'The reviewer whom staff write to' })
  @IsOptional()
  @IsUUID()
  reviewerId?: string | null;

  @Field(() => String)
  @IsString()
  @IsName('Write what it is about')
  @MaxLength(SUBJECT_LIMIT, { message: `A subject has ${SUBJECT_LIMIT} characters at most: shorten it` })
  subject!: string;
}

@InputType()
export class PostMessageInput extends MessageInput {
  @Field(() => String)
  @IsUUID()
  threadId!: string;
}

@InputType({ isAbstract: true })
abstract class UpToInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  threadId!: string;

  @Field(() => Int, { description: 'Number of the last message that was read' })
  @IsInt()
  @Min(1)
  @Max(MESSAGES_LIMIT)
  number!: number;
}

@InputType()
export class MarkThreadReadInput extends UpToInput {}

@InputType()
export class SettleThreadInput extends UpToInput {}

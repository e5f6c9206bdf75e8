import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MessageAttachment', { description: 'A file with a message' })
export class MessageAttachmentType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Int)
  sizeBytes!: number;
}

@ObjectType('Message')
export class MessageType {
  @Field(() => Int, { description: 'Place in its thread, from 1' })
  number!: number;

  @Field(() => String, { description: 'For whom it was written: service, innovator or reviewer' })
  side!: string;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of whoever wrote it. Of the staff only among staff' })
  writtenBy!: string | null;

  @Field(() => GraphQLISODateTime)
  writtenAt!: Date;

  @Field(() => String)
  text!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody of another side first read it; among staff, a colleague' })
  readAt!: Date | null;

  @Field(() => [MessageAttachmentType])
  attachments!: MessageAttachmentType[];
}

@ObjectType('MessageThread', { description: 'Messages on an evaluation, as somebody sees them who reads them' })
export class MessageThreadType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  evaluationId!: string;

  @Field(() => String, { description: 'Whom it is for besides the staff: innovator, reviewer, or staff for nobody else' })
  audience!: string;

  @Field(() => String, { nullable: true, description: 'Name of the reviewer whom it is with. For staff' })
  reviewer!: string | null;

  @Field(() => String)
  subject!: string;

  @Field(() => GraphQLISODateTime)
  startedAt!: Date;

  @Field(() => GraphQLISODateTime)
  lastAt!: Date;

  @Field(() => Int, { description: 'How many messages it has' })
  count!: number;

  @Field(() => Int, { description: 'How many of them others wrote and the asker has not read' })
  unread!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when the innovator or the reviewer waits for an answer. For staff' })
  waitsSince!: Date | null;

  @Field(() => Boolean, { description: 'Whether the asker may write into it' })
  mayWrite!: boolean;

  @Field(() => [MessageType], { nullable: true, description: 'Its messages, the oldest first. Absent in a list of threads' })
  messages!: MessageType[] | null;
}

import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Notification', { description: 'Something that waits for the person who asks, or is news to them' })
export class NotificationType {
  @Field(() => String, { description: 'What it is marked as read by' })
  key!: string;

  @Field(() => String, { description: 'A kind of work, or read-letter, lead-site, answer-team-invitation or say-wish' })
  kind!: string;

  @Field(() => String)
  id!: string;

  @Field(() => String, { nullable: true })
  evaluationId!: string | null;

  @Field(() => String, { nullable: true })
  innovationId!: string | null;

  @Field(() => String, { nullable: true })
  reference!: string | null;

  @Field(() => String, { nullable: true })
  innovationName!: string | null;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When one was mailed about it' })
  mailedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When one marked it as read' })
  readAt!: Date | null;
}

@ObjectType('OwnMail', { description: 'How the person who asks is mailed' })
export class OwnMailType {
  @Field(() => Boolean, { description: 'Whether this installation sends mail' })
  on!: boolean;

  @Field(() => String, { description: 'at-once, daily or never' })
  choice!: string;

  @Field(() => String, { nullable: true, description: 'Where mail goes; null: no address is known' })
  address!: string | null;

  @Field(() => Int, { nullable: true, description: 'For administrators: how many addresses could not be mailed for more than a day' })
  failing!: number | null;

  @Field(() => [String], { nullable: true, description: 'For administrators: as what it failed, codes of SMTP or of the connection' })
  failedAs!: string[] | null;
}

import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('WorkItem', { description: 'Something that waits for the person who asks' })
export class WorkItemType {
  @Field(() => String, { description: 'answer-invitation, write-review, answer-request, sign, approve-letter, release-letter or move-on' })
  kind!: string;

  @Field(() => String)
  id!: string;

  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  innovationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;

  @Field(() => String, { nullable: true })
  detail!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  dueAt!: Date | null;
}

import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('WorkItem', { description: 'Something that waits for the person who asks' })
export class WorkItemType {
  @Field(() => String, {
    description:
      'answer-request, send-answers, answer-invitation, write-review, read-changes, cast-vote, sign, write-public-reasons, approve-letter, release-letter, move-on, decide-conflict, lock-measures, enter-readings, accept-risk, replace-site-lead, renew-paper, sign-plan-amendment, close-incident, read-follow-up or condition-due',
  })
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

  @Field(() => String, { nullable: true, description: 'By kind: a role, the words of a request, a transition, a title, a name, an organisation, a kind of document, a severity, or months as YYYY-MM' })
  detail!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  dueAt!: Date | null;
}

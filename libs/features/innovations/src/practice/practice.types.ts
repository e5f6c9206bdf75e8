import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('PracticeLeave', { description: 'Whether reviewers may practise on a submission, as its team reads it' })
export class PracticeLeaveType {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when they may; null: they may not' })
  givenAt!: Date | null;

  @Field(() => Boolean, { description: 'Something of the innovation runs, can be appealed against, or is not told yet how it ended: leave cannot be given' })
  running!: boolean;

  @Field(() => String, { description: 'Version of the form, id@version' })
  form!: string;

  @Field(() => JsonScalar, { description: 'By question, all that would be shown: answers that are not in confidence, without people, organisation and files' })
  answers!: unknown;

  @Field(() => String, { description: 'Mark of these words: whoever gives leave sends it, so that leave is for what was read' })
  mark!: string;
}

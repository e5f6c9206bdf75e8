import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('LetterBody')
export class LetterBodyType {
  @Field(() => String)
  decision!: string;

  @Field(() => String)
  reasons!: string;

  @Field(() => String)
  next!: string;

  @Field(() => String, { nullable: true, description: 'What the public register says of the reasons; null: nothing' })
  publicReasons!: string | null;
}

@ObjectType('Letter', { description: 'The letter of a decision: decided, approved, released are three things' })
export class LetterType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => LetterBodyType)
  body!: LetterBodyType;

  @Field(() => String, { nullable: true })
  approvedAt!: string | null;

  @Field(() => String, { nullable: true })
  releasedAt!: string | null;
}

@ObjectType('Decision', { description: 'Outcome and reasons; people outside see it once its letter is released' })
export class DecisionType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  outcome!: string;

  @Field(() => String, { nullable: true })
  transition!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  decidedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => LetterType)
  letter!: LetterType;

  @Field(() => String, { nullable: true, description: 'Id of who wrote its letter as it stands: somebody else approves it' })
  letterBy!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What the decision rested on, with hashes' })
  evidence!: unknown;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}

@ObjectType('ConditionReopened', { description: 'What was recorded of a condition, and taken back' })
export class ConditionReopenedType {
  @Field(() => String)
  metAt!: string;

  @Field(() => String)
  metBy!: string;

  @Field(() => String)
  evidence!: string;

  @Field(() => String)
  reopenedAt!: string;

  @Field(() => String)
  reopenedBy!: string;

  @Field(() => String, { description: 'Why it is open again' })
  reason!: string;
}

@ObjectType('Condition', { description: 'A condition that is in force' })
export class ConditionType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { nullable: true })
  decision!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  owner!: string;

  @Field(() => String)
  dueOn!: string;

  @Field(() => String, { nullable: true })
  metAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who recorded that it is met' })
  metBy!: string | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => [ConditionReopenedType], { description: 'Whenever it was recorded as met and was not, oldest first' })
  reopened!: ConditionReopenedType[];

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}

@ObjectType('InformationRequest', { description: 'Something that the innovator was asked' })
export class InformationRequestType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [String])
  questions!: string[];

  @Field(() => String)
  openedAt!: string;

  @Field(() => String, { nullable: true })
  announcedAt!: string | null;

  @Field(() => String, { nullable: true })
  answerBy!: string | null;

  @Field(() => String, { nullable: true })
  closedAt!: string | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that answers it' })
  revision!: number | null;

  @Field(() => String, { nullable: true, description: 'What the innovator wrote besides the answers that they changed' })
  answer!: string | null;
}

@ObjectType('Hold', { description: 'A hold over the stage' })
export class HoldType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  openedAt!: string;

  @Field(() => String, { nullable: true })
  closedAt!: string | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;
}

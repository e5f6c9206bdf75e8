import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('DeterminedCondition', { description: 'A condition that a panel determined' })
export class DeterminedConditionType {
  @Field(() => String)
  text!: string;

  @Field(() => String)
  owner!: string;

  @Field(() => String)
  dueOn!: string;
}

@ObjectType('MinorityView', { description: 'What a member says against a determination, in their own words' })
export class MinorityViewType {
  @Field(() => String)
  person!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('Determination', { description: 'What a panel determined, finally: whoever decides goes by it' })
export class DeterminationType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => String)
  transition!: string;

  @Field(() => String)
  reasons!: string;

  @Field(() => [DeterminedConditionType])
  conditions!: DeterminedConditionType[];

  @Field(() => [MinorityViewType], { description: 'What members said against it, the earliest first' })
  minorityViews!: MinorityViewType[];

  @Field(() => String, { nullable: true, description: 'The meeting in which it was determined, or that heard it last where that was not kept; null: none that the asker sees' })
  meetingId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it was there: its minutes are read by this id' })
  itemId!: string | null;

  @Field(() => String)
  finalisedAt!: string;

  @Field(() => String, { description: 'SHA-256 of what was frozen' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'The decision that says what it determined' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when it does not stand any more: the panel lost its quorum, and determines anew' })
  lapsedAt!: string | null;

  @Field(() => Boolean)
  simulated!: boolean;
}

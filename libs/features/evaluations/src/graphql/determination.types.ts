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

  @Field(() => String)
  finalisedAt!: string;

  @Field(() => String, { description: 'SHA-256 of what was frozen' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'The decision that says what it determined' })
  decision!: string | null;

  @Field(() => Boolean)
  simulated!: boolean;
}

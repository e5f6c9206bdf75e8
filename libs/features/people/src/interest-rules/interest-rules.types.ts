import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('NatureRule', { description: 'What one kind of tie leads to: exclude, declare_only or none' })
export class NatureRuleType {
  @Field(() => String)
  nature!: string;

  @Field(() => String)
  meaning!: string;

  @Field(() => String)
  current!: string;

  @Field(() => String, { description: 'Ended within the look-back' })
  endedWithinLookBack!: string;

  @Field(() => String)
  endedEarlier!: string;

  @Field(() => Boolean, { description: 'Some declaration names it: it cannot be removed' })
  inUse!: boolean;
}

@ObjectType('InterestRulesVersion', { description: 'One change of the table of natures' })
export class InterestRulesVersionType {
  @Field(() => Int)
  version!: number;

  @Field(() => GraphQLISODateTime)
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Null for the table that the product came with' })
  changedBy!: string | null;

  @Field(() => String)
  reason!: string;
}

@ObjectType('InterestRules', { description: 'The table of natures that counts now, and its versions' })
export class InterestRulesType {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  lookBackYears!: number;

  @Field(() => [NatureRuleType])
  natures!: NatureRuleType[];

  @Field(() => [InterestRulesVersionType], { description: 'The newest first, 100 at most' })
  versions!: InterestRulesVersionType[];
}

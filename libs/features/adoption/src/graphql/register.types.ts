import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RegisterCondition', { description: 'A condition of an adoption, as it was told' })
export class RegisterConditionType {
  @Field(() => String)
  text!: string;

  @Field(() => String)
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'The day on which it was recorded as met' })
  metOn!: string | null;
}

@ObjectType('RegisterRegion', { description: 'How many organisations of a region use it' })
export class RegisterRegionType {
  @Field(() => String, { nullable: true, description: 'Absent: the organisations have none' })
  region!: string | null;

  @Field(() => Int)
  live!: number;
}

@ObjectType('RegisterEntry', { description: 'An adoption on the public register: what was told, and nothing else' })
export class RegisterEntryType {
  @Field(() => String, { description: 'Its address for good' })
  reference!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  decidingBody!: string;

  @Field(() => String)
  outcome!: string;

  @Field(() => String, { description: 'A state of the register, by its id' })
  state!: string;

  @Field(() => String, { description: 'The state in words' })
  label!: string;

  @Field(() => String, { nullable: true })
  explanation!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When its adoption was told' })
  announcedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Since when it is in this state' })
  since!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When the entry last changed' })
  changedAt!: Date;

  @Field(() => [RegisterConditionType])
  conditions!: RegisterConditionType[];

  @Field(() => [RegisterRegionType])
  liveIn!: RegisterRegionType[];

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}

@ObjectType('RegisterPage')
export class RegisterPageType {
  @Field(() => [RegisterEntryType], { description: 'Those told last come first' })
  entries!: RegisterEntryType[];

  @Field(() => Int, { description: 'How many match in all' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Where the next page begins; absent: there is none' })
  next!: string | null;
}

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

@ObjectType('RegisterReason', { description: 'Words written for the public, approved by somebody who did not write them, and told with a letter' })
export class RegisterReasonType {
  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'The day on which they were told' })
  toldOn!: string;
}

@ObjectType('RegisterMeasure', { description: 'What a pilot said of one of its measures' })
export class RegisterMeasureType {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  main!: boolean;

  @Field(() => String)
  verdict!: string;
}

@ObjectType('RegisterEvidence', { description: 'What the frozen report of the pilot said on which an adoption rests: verdicts in words, without sites, readings or money' })
export class RegisterEvidenceType {
  @Field(() => String, { description: 'The day of which the report is' })
  madeOn!: string;

  @Field(() => Int, { description: 'How many sites took part' })
  sites!: number;

  @Field(() => Int, { description: 'How many measures met their target and can be relied on' })
  met!: number;

  @Field(() => String, { nullable: true, description: 'How many measures met their target, how many did not, and of how many there is not enough data: a sentence of the report. Null where it was told before this was said' })
  targets!: string | null;

  @Field(() => [String], { nullable: true, description: 'Days on which the plan of the pilot was amended after it was locked, oldest first. Null where it was told before this was said' })
  amendedOn!: string[] | null;

  @Field(() => [RegisterMeasureType])
  measures!: RegisterMeasureType[];
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

  @Field(() => [RegisterReasonType], { description: 'Those told last come first; empty: nothing was written for the public' })
  reasons!: RegisterReasonType[];

  @Field(() => RegisterEvidenceType, { nullable: true, description: 'Absent: the adoption rests on no pilot, or was told before there were summaries' })
  evidence!: RegisterEvidenceType | null;

  @Field(() => [RegisterRegionType])
  liveIn!: RegisterRegionType[];

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}

@ObjectType('RegisterPage')
export class RegisterPageType {
  @Field(() => [RegisterEntryType], { description: 'Those told last come first, or those that changed last where that is asked for' })
  entries!: RegisterEntryType[];

  @Field(() => Int, { description: 'How many match in all' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Where the next page begins; absent: there is none' })
  next!: string | null;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('PilotPlan', { description: 'Logic model and sample-size note of a pilot, as they were saved last' })
export class PilotPlanType {
  @Field(() => Int, { description: 'How often they were saved' })
  revision!: number;

  @Field(() => String)
  savedAt!: string;

  @Field(() => String)
  inputs!: string;

  @Field(() => String)
  activities!: string;

  @Field(() => String)
  outputs!: string;

  @Field(() => String)
  outcomes!: string;

  @Field(() => String)
  assumptions!: string;

  @Field(() => String, { description: 'Which difference is looked for' })
  difference!: string;

  @Field(() => String, { description: 'How many readings and patients are expected' })
  expected!: string;

  @Field(() => String, { description: 'How the sample size was worked out' })
  workedOut!: string;

  @Field(() => String, { nullable: true, description: 'The day on which the pilot is planned to end' })
  plannedEnd!: string | null;

  @Field(() => Int, { nullable: true, description: 'At how many sites it is planned to run' })
  plannedSites!: number | null;
}

@ObjectType('PlanVersion', { description: 'The plan of a pilot as it was signed: the first by the lock, each other by an amendment' })
export class PlanVersionType {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  signedAt!: string;

  @Field(() => String, { nullable: true })
  signedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it second: a change of a stop rule rests on two people' })
  secondSignedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was amended; null of the first' })
  reason!: string | null;

  @Field(() => [String], { description: 'What it changed of the version before, a sentence each' })
  changes!: string[];

  @Field(() => JsonScalar, { description: 'The whole plan: its measures, and its parts, which are null where they were not asked for yet' })
  content!: unknown;
}

@ObjectType('PlanAmendment', { description: 'An amendment that changes a stop rule and waits for the signature of a second person: until then the plan is what it was' })
export class PlanAmendmentType {
  @Field(() => Int, { description: 'Amendments of a plan that had to wait are counted from 1, those that came to nothing too' })
  revision!: number;

  @Field(() => Int, { description: 'The version of the plan that it amends' })
  version!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => [String], { description: 'What it would change, a sentence each' })
  changes!: string[];

  @Field(() => String)
  proposedBy!: string;

  @Field(() => String)
  proposedAt!: string;

  @Field(() => Boolean, { description: 'Whether the person who asks proposed it: somebody else signs it' })
  own!: boolean;
}

@ObjectType('SettledAmendment', { description: 'An amendment that changed a stop rule, and what came of it: the record keeps it' })
export class SettledAmendmentType {
  @Field(() => Int)
  revision!: number;

  @Field(() => Int, { description: 'The version of the plan that it amends' })
  version!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => [String], { description: 'What it changed, or would have changed, a sentence each' })
  changes!: string[];

  @Field(() => String)
  proposedBy!: string;

  @Field(() => String)
  proposedAt!: string;

  @Field(() => String, { description: 'signed: it is the next version of the plan; withdrawn; or lapsed, as its pilot ended first' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Who signed it second or withdrew it; null of one that lapsed' })
  settledBy!: string | null;

  @Field(() => String)
  settledAt!: string;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or lapsed; null of one that was signed' })
  settledReason!: string | null;
}

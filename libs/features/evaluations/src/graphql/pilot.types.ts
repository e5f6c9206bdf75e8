import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';
import { BreakdownType } from './breakdown.types.ts';
import { IncidentEntryType } from './incident-entry.types.ts';

export { PilotSiteType } from './pilot-site.types.ts';

@ObjectType('Assessment', { description: 'Result of a standard assessment, by section' })
export class AssessmentType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  assessment!: string;

  @Field(() => JsonScalar)
  sections!: unknown;

  @Field(() => String, { nullable: true })
  validUntil!: string | null;

  @Field(() => String)
  recordedAt!: string;

  @Field(() => Boolean)
  simulated!: boolean;
}

@ObjectType('Measure', { description: 'A pilot measure, locked before the start' })
export class MeasureType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { nullable: true })
  numerator!: string | null;

  @Field(() => String, { nullable: true })
  denominator!: string | null;

  @Field(() => String)
  direction!: string;

  @Field(() => Float)
  baseline!: number;

  @Field(() => String, { nullable: true, description: 'First day of the first month of the baseline period; null: the plan names none' })
  baselineFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'First day of its last month' })
  baselineTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Where its figures come from' })
  baselineSource!: string | null;

  @Field(() => Float)
  target!: number;

  @Field(() => [BreakdownType], { description: 'Groups of people that it is told by' })
  breakdowns!: BreakdownType[];

  @Field(() => Boolean)
  main!: boolean;

  @Field(() => String, { nullable: true })
  stopComparison!: string | null;

  @Field(() => Float, { nullable: true })
  stopThreshold!: number | null;

  @Field(() => Int, { nullable: true })
  stopConsecutive!: number | null;

  @Field(() => String, { nullable: true })
  lockedAt!: string | null;
}

@ObjectType('Incident')
export class IncidentType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  severity!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String)
  reportedAt!: string;

  @Field(() => String, { nullable: true })
  closedAt!: string | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'The pilot site that it happened at; null: none in particular' })
  siteId!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation of that site' })
  site!: string | null;

  @Field(() => String, { nullable: true, description: 'Who reported it: for a site lead only themselves' })
  reportedBy!: string | null;

  @Field(() => [IncidentEntryType], { description: 'Its follow-up, earliest first' })
  entries!: IncidentEntryType[];

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}

@ObjectType('RollOut', { description: 'An organisation that takes the innovation up' })
export class RollOutType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  organisationId!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'The integrated care board that it belongs to' })
  board!: string | null;

  @Field(() => String, { nullable: true })
  plannedOn!: string | null;

  @Field(() => String, { nullable: true })
  contractedOn!: string | null;

  @Field(() => String, { nullable: true })
  liveOn!: string | null;

  @Field(() => String, { nullable: true })
  stoppedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the way' })
  barrier!: string | null;

  @Field(() => String, { nullable: true, description: 'Its kind; null: nobody has said' })
  barrierKind!: string | null;

  @Field(() => String, { nullable: true })
  recordedBy!: string | null;

  @Field(() => String)
  recordedAt!: string;

  @Field(() => Boolean)
  simulated!: boolean;
}

import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { FunnelStageType, InsightGroupType, WholeWayType } from './figures.types.ts';

@ObjectType('Funnel', { description: 'What became of the evaluations that were submitted in a period, from counters: less what the asker may not know of' })
export class FunnelType {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the counters were last brought up to date' })
  countedAt!: Date | null;

  @Field(() => WholeWayType)
  whole!: WholeWayType;

  @Field(() => [FunnelStageType], { description: 'In the order of the pipeline' })
  stages!: FunnelStageType[];

  @Field(() => [InsightGroupType])
  groups!: InsightGroupType[];
}

@ObjectType('SlaMonth', { description: 'Runs of stages with a limit that left in a month' })
export class SlaMonthType {
  @Field(() => String)
  month!: string;

  @Field(() => Int)
  onTime!: number;

  @Field(() => Int)
  late!: number;
}

@ObjectType('InsightCase', { description: 'A run of a stage that a figure counts, or the whole way of an evaluation' })
export class InsightCaseType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String)
  programme!: string;

  @Field(() => Int, { description: 'Which evaluation of the innovation it is' })
  number!: number;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String, { nullable: true, description: 'null of the whole way' })
  stageTitle!: string | null;

  @Field(() => Int)
  run!: number;

  @Field(() => String)
  submittedOn!: string;

  @Field(() => String)
  enteredOn!: string;

  @Field(() => String, { nullable: true })
  leftOn!: string | null;

  @Field(() => String, { description: 'on, back, ended or here' })
  outcome!: string;

  @Field(() => Int, { nullable: true, description: 'Working days, those on which the limit stood still not counted' })
  days!: number | null;

  @Field(() => Int, { nullable: true, description: 'Working days with the innovator, all counted' })
  innovator!: number | null;

  @Field(() => Int, { nullable: true })
  reviewers!: number | null;

  @Field(() => Int, { nullable: true })
  service!: number | null;

  @Field(() => Int, { nullable: true })
  limit!: number | null;

  @Field(() => Boolean, { nullable: true })
  onTime!: boolean | null;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean)
  paused!: boolean;
}

@ObjectType('InsightCasePage')
export class InsightCasePageType {
  @Field(() => [InsightCaseType])
  cases!: InsightCaseType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins' })
  next!: string | null;

  @Field(() => Int, { description: 'Counted to 1,001 and no further' })
  total!: number;
}

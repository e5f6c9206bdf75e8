import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Figures } from '@waymark/domain/insights';

@ObjectType('HolderDays', { description: 'Working days with one holder, of those that have finished' })
export class HolderDaysType {
  @Field(() => String, { description: 'innovator, reviewers or service' })
  holder!: string;

  @Field(() => Float, { nullable: true })
  median!: number | null;

  @Field(() => Int, { nullable: true, description: '90th percentile by nearest rank' })
  ninetieth!: number | null;
}

@ObjectType({ isAbstract: true })
abstract class CountedType {
  @Field(() => Int, { description: 'Evaluations that came there' })
  came!: number;

  @Field(() => Int, { description: 'Of those: went on; of the whole way: adopted' })
  on!: number;

  @Field(() => Int, { description: 'Sent back to an earlier stage' })
  back!: number;

  @Field(() => Int)
  ended!: number;

  @Field(() => Int, { description: 'Still there' })
  here!: number;

  @Field(() => Int, { description: 'Runs that left: of them are the days' })
  timed!: number;

  @Field(() => Float, { nullable: true, description: 'Working days, those on which the limit stood still not counted; null where nothing has finished' })
  median!: number | null;

  @Field(() => Int, { nullable: true, description: '90th percentile by nearest rank' })
  ninetieth!: number | null;

  @Field(() => Int, { description: 'Runs that left within their limit' })
  onTime!: number;

  @Field(() => Int, { description: 'Runs that left after their limit' })
  late!: number;
}

@ObjectType('WholeWay', { description: 'From submission to outcome' })
export class WholeWayType extends CountedType {
  @Field(() => [HolderDaysType])
  holders!: HolderDaysType[];
}

@ObjectType('FunnelStage')
export class FunnelStageType extends CountedType {
  @Field(() => String)
  stage!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Working days, where all have the same limit' })
  limit!: number | null;

  @Field(() => Int, { description: 'Past their last day now' })
  lateNow!: number;

  @Field(() => Int, { description: 'Those whose limit stands still' })
  paused!: number;

  @Field(() => [HolderDaysType])
  holders!: HolderDaysType[];
}

@ObjectType('InsightGroup', { description: 'Evaluations of one category, organisation type or region, from submission to outcome; one of several categories is counted in each' })
export class InsightGroupType extends CountedType {
  @Field(() => String, { description: 'category, organisation-type or region' })
  dimension!: string;

  @Field(() => String)
  member!: string;

  @Field(() => [HolderDaysType])
  holders!: HolderDaysType[];
}

/** Days by holder as a list. */
export const withHolders = <T extends Figures>(figures: T): T & { holders: HolderDaysType[] } => ({
  ...figures,
  holders: Object.entries(figures.byHolder).map(([holder, days]) => ({ holder, ...days })),
});

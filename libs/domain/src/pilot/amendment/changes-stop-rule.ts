import type { PlanContent, PlanMeasure } from './plan-content.types.ts';
import { sameRule } from './stop-rules-in-time.ts';

/**
 * Whether a version of the plan changes the stop rule of a measure that was locked, or takes one away, or changes what such a
 * rule is asked of: the same threshold of another unit is another line. Such an amendment rests on two people. A measure that
 * is added comes with a rule and changes none.
 */
export const changesStopRule = (before: PlanContent, after: PlanContent): boolean =>
  before.measures.some((was) => {
    const is = after.measures.find(({ id }) => id === was.id);
    return !sameRule(was.stopRule, is?.stopRule ?? null) || (was.stopRule !== null && is !== undefined && COUNTED.some((part) => is[part] !== was[part]));
  });

/** What says how the readings of a measure are counted, and which way is better. */
const COUNTED = ['unit', 'numerator', 'denominator', 'direction'] as const satisfies (keyof PlanMeasure)[];

import type { PlanContent } from './plan-content.types.ts';
import { sameRule } from './stop-rules-in-time.ts';

/**
 * Whether a version of the plan changes the stop rule of a measure that was locked, or takes one away. Such an amendment
 * rests on two people. A measure that is added comes with a rule and changes none.
 */
export const changesStopRule = (before: PlanContent, after: PlanContent): boolean =>
  before.measures.some(({ id, stopRule }) => !sameRule(stopRule, after.measures.find((measure) => measure.id === id)?.stopRule ?? null));

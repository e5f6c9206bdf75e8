import { sameMonths } from '../baseline/same-months.ts';
import { measureChanges } from './plan-changes.ts';
import type { PlanMeasure } from './plan-content.types.ts';

/** Measures as a version of the plan has them, from the instant at which it was signed. */
export interface MeasuresSigned {
  signedAt: string;
  measures: readonly PlanMeasure[];
}

/**
 * Whether the measure is judged by the same baseline, with the months of its period, target and stop rule as when a run of the pilot ended, so that what was
 * read in that run counts still. A version that was signed at the very instant of the end counts as signed after it.
 *
 * @param versions oldest first; of a plan without any nothing has changed
 * @param endedAt an instant; null: the run goes on
 */
export const unchangedSince = (measureId: string, versions: readonly MeasuresSigned[], endedAt: string | null): boolean => {
  const [first, last] = [versions[0], versions.at(-1)];
  if (endedAt === null || !first || !last) return true;
  const then = versions.findLast(({ signedAt }) => Date.parse(signedAt) < Date.parse(endedAt)) ?? first;
  const [was, is] = [then, last].map(({ measures }) => measures.find(({ id }) => id === measureId));
  return was !== undefined && is !== undefined && judgedAlike(was, is);
};

/** What else may be amended, as the name or the words on where figures come from, is made equal first. */
const judgedAlike = (was: PlanMeasure, is: PlanMeasure): boolean =>
  sameMonths(was.baselinePeriod, is.baselinePeriod) && measureChanges({ ...is, baseline: was.baseline, target: was.target, stopRule: was.stopRule }, is).length === 0;

import type { ReportMeasure } from '../report/report-facts.types.ts';
import { count, shortUnit } from '../report/words.ts';
import { perOfUnit } from '../upload/per-of-unit.ts';
import { amount } from '../verdict/words.ts';
import type { DisclosedGroup } from './equity.types.ts';

/** The same whatever the cause, which would itself tell of somebody. */
export const NOT_TOLD = 'Not told: a group is small enough to point to a person, or not every group has figures.';
/** Two drafts a day apart would tell of those who came between them. */
export const IN_A_DRAFT = 'Figures by group are told in the report that is frozen when a run of the pilot ends, where no group is small enough to point to a person and every group has figures.';
const DISCLOSURE = 'Every count is of nobody or of at least 8 people, and is rounded to 5. Rates, intervals and the gap are worked out from the rounded counts.';
const INTERVALS = 'Intervals are at 95% (Wilson 1927; for differences Newcombe 1998, method 10). They take each person counted for one of their own, and are too narrow where months or sites differ.';

/**
 * What a breakdown says that is told: the gap, what is missing, how counts are shown.
 *
 * @param whole monthly readings of the measure; `parted`: those that have figures of every group
 */
export const equitySentences = ({ unit }: ReportMeasure, groups: readonly DisclosedGroup[], { whole, parted }: { whole: number; parted: number }): string[] => [
  gapWords(unit, groups),
  parted < whole ? `${parted} of ${count(whole, 'monthly reading')} ${parted === 1 ? 'has' : 'have'} figures of every group: what is said is of those.` : 'Every monthly reading has figures of every group.',
  DISCLOSURE,
  perOfUnit(unit).share ? INTERVALS : 'No interval is given, as the measure counts no share of its denominator.',
];

/** No interval: the two were chosen as those furthest apart. */
const gapWords = (unit: string, groups: readonly DisclosedGroup[]): string => {
  const shown = groups.flatMap(({ group, rate }) => (rate === null ? [] : [{ group, rate }])).sort((a, b) => a.rate - b.rate);
  const [lowest, highest] = [shown[0], shown.at(-1)];
  if (!lowest || !highest || shown.length < 2) return 'Fewer than two groups have a rate, so that no gap is told.';
  const of = shown.length < groups.length ? `Of the ${shown.length} groups that have a rate, the` : 'The';
  const points = perOfUnit(unit).share && unit.trim().startsWith('%') ? `${amount(highest.rate - lowest.rate, '')} percentage points` : amount(highest.rate - lowest.rate, shortUnit(unit));
  return `${of} highest is “${highest.group}” with ${amount(highest.rate, shortUnit(unit))}, the lowest “${lowest.group}” with ${amount(lowest.rate, shortUnit(unit))}: a gap of ${points}.`;
};

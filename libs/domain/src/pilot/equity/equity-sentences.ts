import type { ReportMeasure } from '../report/report-facts.types.ts';
import { count, shortUnit } from '../report/words.ts';
import { perOfUnit } from '../upload/per-of-unit.ts';
import { amount } from '../verdict/words.ts';
import type { DisclosedGroup } from './equity.types.ts';

const DISCLOSURE = 'Counts from 1 to 7 are not shown and the others are rounded to 5; where one that is not shown could be worked out, further ones are not shown. Rates are worked out from the counts as they are shown.';
const INTERVALS = 'Intervals are at 95% (Wilson 1927; for differences Newcombe 1998, method 10). They take each person counted for one of their own, and are too narrow where months or sites differ.';

/**
 * What a breakdown says: the gap, what is missing, how counts are shown.
 *
 * @param whole monthly readings of the measure; `parted`: those that have figures by group
 */
export const equitySentences = ({ unit }: ReportMeasure, groups: readonly DisclosedGroup[], { whole, parted }: { whole: number; parted: number }): string[] => {
  if (parted === 0) return [whole === 0 ? 'There is no reading yet.' : 'No figures by group were recorded.'];
  const none = groups.filter(({ known }) => !known).map(({ group }) => `“${group}”`);
  return [
    gapWords(unit, groups),
    parted < whole ? `${parted} of ${count(whole, 'monthly reading')} ${parted === 1 ? 'has' : 'have'} figures by group: what is said is of those.` : `Every monthly reading has figures by group.`,
    ...(none.length > 0 ? [`No figures were recorded of ${none.join(', ')}.`] : []),
    DISCLOSURE,
    perOfUnit(unit).share ? INTERVALS : 'No interval is given, as the measure counts no share of its denominator.',
  ];
};

/** No interval: the two were chosen as those furthest apart. */
const gapWords = (unit: string, groups: readonly DisclosedGroup[]): string => {
  const shown = groups.flatMap(({ group, rate }) => (rate === null ? [] : [{ group, rate }])).sort((a, b) => a.rate - b.rate);
  const [lowest, highest] = [shown[0], shown.at(-1)];
  if (!lowest || !highest || shown.length < 2) return 'Fewer than two groups have a rate that can be shown, so that no gap is told.';
  const of = shown.length < groups.length ? `Of the ${shown.length} groups whose rates can be shown, the` : 'The';
  const points = perOfUnit(unit).share && unit.trim().startsWith('%') ? `${amount(highest.rate - lowest.rate, '')} percentage points` : amount(highest.rate - lowest.rate, shortUnit(unit));
  return `${of} highest is “${highest.group}” with ${amount(highest.rate, shortUnit(unit))}, the lowest “${lowest.group}” with ${amount(lowest.rate, shortUnit(unit))}: a gap of ${points}.`;
};

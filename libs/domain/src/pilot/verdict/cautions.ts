import { limitsAreStale, type Chart, type SeriesPoint } from '../../spc/index.ts';
import { monthList } from './words.ts';

/** Months that are missing, named; none where all are there. */
export const missingCaution = (points: readonly SeriesPoint[]): string[] => {
  const missing = points.filter(({ value }) => value === null).map(({ period }) => period);
  if (missing.length === 0) return [];
  const latest = points.at(-1)?.value === null ? ' The latest month is one of them, so that this is not the state of today.' : '';
  return [`${missing.length} of ${points.length} months ${missing.length === 1 ? 'is' : 'are'} missing: ${monthList(missing)}.${latest}`];
};

/** Limits that the latest months no longer fit. */
export const staleCaution = (chart: Chart): string[] =>
  (chart.segments.at(-1)?.n ?? 0) > 0 && limitsAreStale(chart) ? ['The latest months no longer fit the expected range, which makes what is said of the target unsure: ask whether to rebase.'] : [];

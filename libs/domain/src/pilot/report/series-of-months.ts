import { addMonths } from '../../calendar/index.ts';
import type { SeriesPoint } from '../../spc/index.ts';
import type { ReportMonth } from './report.types.ts';

/**
 * Months as a series without a gap: between two runs nobody owes a reading, yet those on either side are no neighbours.
 * Such a month has no value, and is none of the missing ones.
 */
export const seriesOfMonths = (months: readonly Pick<ReportMonth, 'month' | 'value'>[]): SeriesPoint[] =>
  months.flatMap(({ month, value }, at) => {
    const between: SeriesPoint[] = [];
    const before = months[at - 1];
    if (before) for (let next = addMonths(before.month, 1); next < month; next = addMonths(next, 1)) between.push({ period: next, value: null });
    return [...between, { period: month, value }];
  });

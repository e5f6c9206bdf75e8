import { chartOfSegments } from './chart-of-segments.ts';
import type { Chart, ChartOptions, Series } from './chart.types.ts';
import { checkSeries } from './check-series.ts';
import { segmentsOf } from './segment.ts';

/**
 * The XmR chart of a series: limits of each segment, the special cause on each point, and what they say of the
 * target. Rules as in NHSRplotthedots 0.2.2 but for missing months, constant series and ties, which are our own.
 * Without points: no segments, and null for the rest.
 * @throws RangeError for a value or target that is not finite, or a rebase or baseline that no series can have.
 */
export const xmrChart = (series: Series, options: ChartOptions): Chart => {
  checkSeries(series);
  return chartOfSegments(series, segmentsOf(series, options));
};

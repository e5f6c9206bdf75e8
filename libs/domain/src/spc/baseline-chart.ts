import { chartOfSegments } from './chart-of-segments.ts';
import type { Chart, ChartOptions, Segment, Series } from './chart.types.ts';
import { checkSeries } from './check-series.ts';
import { segmentsOf } from './segment.ts';

/**
 * The chart of a series whose first points are a baseline: mean and limits rest on them alone, and those after are judged by
 * these until a rebase. Both are segments of their own, so that no run of points reaches from before into after: a move that
 * had begun before would else be told of what came after. Our own rule; `fixLimitsAfterPoints` of the series is not asked.
 *
 * @param before how many points are the baseline; rebases among them, and at the first after, begin nothing
 * @throws RangeError as `xmrChart`, or where `before` is not a whole number from 0
 */
export const baselineChart = (series: Series, before: number, options: ChartOptions): Chart => {
  checkSeries(series);
  if (!Number.isInteger(before) || before < 0) throw new RangeError(`A baseline cannot have ${before} points`);
  const own = { ...series, fixLimitsAfterPoints: null };
  const [baseline] = segmentsOf({ ...own, points: series.points.slice(0, before), rebaseAtIndex: [] }, options);
  const since = segmentsOf({ ...own, points: series.points.slice(before), rebaseAtIndex: series.rebaseAtIndex.filter((index) => index > before).map((index) => index - before) }, options).map((segment) => moved(segment, before));
  if (!baseline) return chartOfSegments(series, since);
  const [first, ...rebased] = since;
  return chartOfSegments(series, [baseline, ...(first ? [{ ...baseline, fromIndex: first.fromIndex, toIndex: first.toIndex }] : []), ...rebased]);
};

const moved = (segment: Segment, by: number): Segment => ({
  ...segment,
  fromIndex: segment.fromIndex + by,
  toIndex: segment.toIndex + by,
  droppedMovingRangeAt: segment.droppedMovingRangeAt.map((at) => at + by),
});

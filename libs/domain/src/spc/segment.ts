import type { ChartOptions, Limits, Segment, Series } from './chart.types.ts';
import { TRIAL_LIMITS_BELOW } from './constants.ts';
import { limitsOf } from './limits.ts';
import { meanRange, movingRangesOf, screen } from './moving-ranges.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** The segments of a series with their means and limits, in order. */
export const segmentsOf = (series: Series, options: ChartOptions): Segment[] =>
  stretchesOf(series.points.length, series.rebaseAtIndex).map((stretch) => segmentOf(series, stretch, options));

const NO_LIMITS = { lower: null, upper: null, innerLower: null, innerUpper: null };

const segmentOf = (series: Series, stretch: Stretch, { screened }: ChartOptions): Segment => {
  const values = series.points.slice(stretch.fromIndex, stretch.toIndex + 1).map(({ value }) => value);
  const baseline = values.slice(0, series.fixLimitsAfterPoints ?? undefined);
  const counted = baseline.filter((value) => value !== null);
  const ranges = movingRangesOf(baseline, stretch.fromIndex);
  const { kept, dropped } = screened ? screen(ranges) : { kept: ranges, dropped: [] };
  // Screening takes ranges out of the limits, never a value out of the mean
  const mean = counted.length === 0 ? null : counted.reduce((sum, value) => sum + value, 0) / counted.length;
  const averageMovingRange = meanRange(kept);
  return {
    ...stretch,
    n: counted.length,
    mean,
    averageMovingRange,
    droppedMovingRangeAt: dropped.map(({ at }) => at),
    trialLimits: counted.length < TRIAL_LIMITS_BELOW,
    ...(mean === null || averageMovingRange === null ? NO_LIMITS : limitsOf(mean, averageMovingRange)),
  };
};

/** The limits of a segment, or null where no moving range gave any. */
export const limitsIn = ({ lower, upper, innerLower, innerUpper }: Segment): Limits | null =>
  lower === null || upper === null || innerLower === null || innerUpper === null
    ? null
    : { lower, upper, innerLower, innerUpper };

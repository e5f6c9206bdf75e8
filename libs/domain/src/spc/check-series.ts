import type { Series } from './chart.types.ts';

/**
 * Refuses what no chart can be drawn from, before a wrong line is drawn.
 * @throws RangeError for a value or target that is not finite, a rebase index that is not a whole number from 0,
 * or a baseline that is not a whole number from 1.
 */
export const checkSeries = (series: Series): void => {
  for (const { period, value } of series.points)
    if (value !== null && !Number.isFinite(value)) throw new RangeError(`${period}: ${value} is not a finite value`);
  if (series.target !== null && !Number.isFinite(series.target))
    throw new RangeError(`The target ${series.target} is not a finite value`);
  for (const index of series.rebaseAtIndex)
    if (!Number.isInteger(index) || index < 0) throw new RangeError(`${index} is not the index of a point to rebase at`);
  const fixed = series.fixLimitsAfterPoints;
  if (fixed !== null && (!Number.isInteger(fixed) || fixed < 1))
    throw new RangeError(`Limits cannot be fixed after ${fixed} points`);
};

import type { Series } from './chart.types.ts';
import { LARGEST_VALUE } from './constants.ts';

/**
 * Refuses what no chart can be drawn from, before a wrong line is drawn.
 * @throws RangeError for a value or target that is not finite or beyond 1e300, a rebase index that is not a whole number from 0,
 * or a baseline that is not a whole number from 1.
 */
export const checkSeries = (series: Series): void => {
  for (const { period, value } of series.points)
    if (value !== null) checkValue(value, period);
  if (series.target !== null) checkValue(series.target, 'The target');
  for (const index of series.rebaseAtIndex)
    if (!Number.isInteger(index) || index < 0) throw new RangeError(`${index} is not the index of a point to rebase at`);
  const fixed = series.fixLimitsAfterPoints;
  if (fixed !== null && (!Number.isInteger(fixed) || fixed < 1))
    throw new RangeError(`Limits cannot be fixed after ${fixed} points`);
};

const checkValue = (value: number, name: string): void => {
  if (!Number.isFinite(value)) throw new RangeError(`${name}: ${value} is not a finite value`);
  if (Math.abs(value) > LARGEST_VALUE) throw new RangeError(`${name}: ${value} is beyond ${LARGEST_VALUE}: use a larger unit`);
};

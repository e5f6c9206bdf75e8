import { isAbove, isBelow } from '../ties.ts';
import type { SpecialCause } from './plotted.ts';

/** A value strictly above the upper or strictly below the lower limit. */
export const outsideLimits: SpecialCause = ({ values, limits }) =>
  values.map((value) => {
    if (value === null || limits === null) return null;
    return isAbove(value, limits.upper) ? 'high' : isBelow(value, limits.lower) ? 'low' : null;
  });

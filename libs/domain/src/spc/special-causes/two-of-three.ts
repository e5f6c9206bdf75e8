import type { Direction, Limits } from '../chart.types.ts';
import { isAbove, isBelow } from '../ties.ts';
import { sharedSide, type SpecialCause } from './plotted.ts';
import { windowsOf } from './windows.ts';

const WINDOW = 3;
const AT_LEAST = 2;

/**
 * Of three neighbours that all lie on one side of the mean, at least two beyond the inner line but not outside
 * the limit. Only those are flagged, not the third.
 */
export const twoOfThree: SpecialCause = ({ values, sides, limits }) => {
  const flags = values.map((): Direction | null => null);
  if (limits === null) return flags;
  for (const { start, items } of windowsOf(sides, WINDOW)) {
    const direction = sharedSide(items);
    if (!direction) continue;
    const near = [start, start + 1, start + 2].filter((k) => isNearLimit(values[k] ?? null, limits, direction));
    if (near.length >= AT_LEAST) for (const k of near) flags[k] = direction;
  }
  return flags;
};

const isNearLimit = (value: number | null, limits: Limits, direction: Direction): boolean => {
  if (value === null) return false;
  return direction === 'high'
    ? isAbove(value, limits.innerUpper) && !isAbove(value, limits.upper)
    : isBelow(value, limits.innerLower) && !isBelow(value, limits.lower);
};

import type { Direction, Limits, Side } from '../chart.types.ts';
import { isAbove, isBelow } from '../ties.ts';

/** The points of one segment as the rules see them; null stands for a missing month. */
export interface Plotted {
  values: readonly (number | null)[];
  sides: readonly (Side | null)[];
  limits: Limits | null;
}

/** Flags each point of a segment that the rule catches with the direction of the signal. */
export type SpecialCause = (plotted: Plotted) => (Direction | null)[];

/** On which side of the mean a value lies, a tie being on it. */
export const sideOf = (value: number | null, mean: number | null): Side | null => {
  if (value === null || mean === null) return null;
  return isAbove(value, mean) ? 1 : isBelow(value, mean) ? -1 : 0;
};

/** The direction that a whole window of sides shares: strictly above is high, strictly below is low. */
export const sharedSide = (sides: readonly (Side | null)[]): Direction | null =>
  sides.every((side) => side === 1) ? 'high' : sides.every((side) => side === -1) ? 'low' : null;

import type { Chart } from '../chart.types.ts';
import { SHIFT_LENGTH } from '../constants.ts';

/**
 * Whether the last seven months with a value all signal the same way: the process has left the limits, and assurance
 * from them misleads. Show the variation beside it, and ask for a rebase.
 */
export const limitsAreStale = ({ points }: Pick<Chart, 'points'>): boolean => {
  const last = points.filter(({ colour }) => colour !== null).slice(-SHIFT_LENGTH);
  const direction = last.at(-1)?.direction ?? null;
  return direction !== null && last.length === SHIFT_LENGTH && last.every((point) => point.direction === direction);
};

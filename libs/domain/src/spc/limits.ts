import type { Limits } from './chart.types.ts';
import { INNER_FRACTION, LIMIT_FACTOR } from './constants.ts';

/** Mean ± 2.66 x the average moving range, inner lines at two thirds of that. Never clipped at 0 or 100. */
export const limitsOf = (mean: number, averageMovingRange: number): Limits => {
  const distance = LIMIT_FACTOR * averageMovingRange;
  const inner = distance * INNER_FRACTION;
  return { lower: mean - distance, upper: mean + distance, innerLower: mean - inner, innerUpper: mean + inner };
};

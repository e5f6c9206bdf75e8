import type { Chart } from '../chart.types.ts';

/**
 * Whether a chart of one segment shows one level that has settled: no trend and no shift in it, and nothing special
 * about its latest month. Limits over a measure that moves would take the move for chance.
 * Our own rule for “never while the measure is moving”. An early month outside the limits alone is no move.
 */
export const isSettled = ({ points, latestRule }: Pick<Chart, 'points' | 'latestRule'>): boolean =>
  latestRule === null && !points.some(({ rule }) => rule === 'trend' || rule === 'shift');

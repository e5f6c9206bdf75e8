import { isSettled, SHIFT_LENGTH } from '../../spc/index.ts';
import type { ChartedMonths } from './chart-of-months.ts';

/**
 * What weakens a verdict against a baseline: months before the start that moved themselves, and too few months since.
 *
 * @param known months of the pilot that have a value
 */
export const baselineCautions = ({ chart, before, fixed }: ChartedMonths, known: number): string[] => [
  ...(fixed && !isSettled({ points: chart.points.slice(0, before), latestRule: null }) ? ['The months before the start moved themselves, so that what is held against them is unsure.'] : []),
  ...(fixed && known > 0 && known < SHIFT_LENGTH ? [`The pilot has readings of ${known} ${known === 1 ? 'month' : 'months'}: a lasting change shows after ${SHIFT_LENGTH}.`] : []),
];

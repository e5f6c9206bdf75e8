import type { LocalDate } from '../../calendar/index.ts';
import type { SeriesPoint } from '../chart.types.ts';

/**
 * Index of the first month that lies wholly after a change, a change on the first of a month being at its start; -1
 * where no month of the series does. A month that the change falls into mixes two processes and stays with the old.
 */
export const monthOfChange = (points: readonly SeriesPoint[], changedOn: LocalDate): number =>
  points.findIndex(({ period }) => period >= changedOn);

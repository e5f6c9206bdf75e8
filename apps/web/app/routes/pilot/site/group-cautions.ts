import { monthsOverWhole, overWholeWords, perOfUnit } from '@waymark/domain/pilot';
import type { GroupReading, Measure, Reading } from '../pilot/pilot.server.ts';
import { groupPlaces } from './group-places.ts';

/** Where the groups of one's own site add up to more than its readings: the words of each caution, by the key of the form. */
export const groupCautions = (measures: readonly Measure[], readings: readonly Reading[], groups: readonly GroupReading[]): Record<string, string> =>
  Object.fromEntries(
    groupPlaces(measures).flatMap(({ key, measure, breakdown }) => {
      const counted = groups.filter((one) => one.measureId === measure.id && one.breakdown === breakdown.name);
      const words = overWholeWords(monthsOverWhole(breakdown, perOfUnit(measure.unit).share, counted, readings.filter(({ measureId }) => measureId === measure.id)));
      return words === null ? [] : [[key, words]];
    }),
  );

import { localDateOf } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { ReadingInput } from '../graphql/reading.inputs.ts';

/** What is wrong with each reading, by its place in the list. */
export const readingBlockers = (readings: ReadingInput[], ownSites: string[], measures: { id: string; locked: boolean }[], now: string): Blocker[] => {
  const month = `${localDateOf(now).slice(0, 7)}-01`;
  return readings.flatMap((reading, index) => {
    const at = (field: string) => ({ field: `readings[${index}].${field}` });
    const measure = measures.find((one) => one.id === reading.measureId);
    return [
      ...(ownSites.includes(reading.siteId) ? [] : [blocker('not-your-site', `Reading ${index + 1}: a site lead enters readings of their own site`, at('siteId'))]),
      ...(measure ? [] : [blocker('unknown-measure', `Reading ${index + 1}: there is no such measure in this pilot`, at('measureId'))]),
      ...(measure && !measure.locked ? [blocker('measure-not-locked', `Reading ${index + 1}: the measure is not locked yet`, at('measureId'))] : []),
      ...(reading.month > month ? [blocker('future-month', `Reading ${index + 1}: ${reading.month.slice(0, 7)} has not come yet`, at('month'))] : []),
    ];
  });
};

import { localDateOf } from '@waymark/domain/calendar';
import { isAfterLeaving, leftWords } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { ReadingInput } from '../graphql/reading.inputs.ts';

/** A site of the actor's, with the end of its last day where it left. */
export interface OwnSite {
  id: string;
  leftAt: Date | null;
  leftBecause: string | null;
}

/**
 * What is wrong with each reading, by its place in the list.
 *
 * @param started instant at which the pilot began: the month that it falls in is the first that may be read
 */
export const readingBlockers = (readings: ReadingInput[], ownSites: readonly OwnSite[], measures: { id: string; locked: boolean }[], started: string, now: string): Blocker[] => {
  const [first, last] = [monthOf(started), monthOf(now)];
  return readings.flatMap((reading, index) => {
    const at = (field: string) => ({ field: `readings[${index}].${field}` });
    const site = ownSites.find(({ id }) => id === reading.siteId);
    const leftOn = site?.leftAt ? localDateOf(site.leftAt) : null;
    const measure = measures.find((one) => one.id === reading.measureId);
    return [
      ...(site ? [] : [blocker('not-your-site', `Reading ${index + 1}: a site lead enters readings of their own site`, at('siteId'))]),
      ...(measure ? [] : [blocker('unknown-measure', `Reading ${index + 1}: there is no such measure in this pilot`, at('measureId'))]),
      ...(measure && !measure.locked ? [blocker('measure-not-locked', `Reading ${index + 1}: the measure is not locked yet`, at('measureId'))] : []),
      ...(reading.month < first ? [blocker('before-start', `Reading ${index + 1}: the pilot began in ${first.slice(0, 7)}, so that ${reading.month.slice(0, 7)} is before its start`, at('month'))] : []),
      ...(reading.month > last ? [blocker('future-month', `Reading ${index + 1}: ${reading.month.slice(0, 7)} has not come yet`, at('month'))] : []),
      ...(leftOn !== null && isAfterLeaving(reading.month, leftOn) ? [blocker('site-left', `Reading ${index + 1}: ${leftWords('your site', leftOn, site?.leftBecause)}; leave months after that out`, at('month'))] : []),
    ];
  });
};

/** First day of the month of an instant, in England. */
const monthOf = (instant: string): string => `${localDateOf(instant).slice(0, 7)}-01`;

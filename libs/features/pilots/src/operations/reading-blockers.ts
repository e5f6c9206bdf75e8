import { localDateOf } from '@waymark/domain/calendar';
import { beforeStartWords, boundsFault, firstOf, isAfterLeaving, isOfBaseline, leftWords, type BaselinePeriod, type UnitBounds, type UnsureReading } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { ReadingInput } from '../graphql/reading.inputs.ts';
import type { GivenReading } from './given-readings.ts';

export interface PlannedMeasure {
  id: string;
  locked: boolean;
  unit: string;
  bounds: UnitBounds;
  /** Months before the start that take a reading too. */
  baselinePeriod: BaselinePeriod | null;
}

/** A site of the actor's, with the end of its last day where it left. */
export interface OwnSite {
  id: string;
  leftAt: Date | null;
  leftBecause: string | null;
}

/**
 * What is wrong with each reading, by its place in the list.
 *
 * @param given the readings with their values, in the same order; null for one whose numbers are refused already
 * @param started instant at which the pilot began: the month that it falls in is the first that may be read, but for those of a baseline period
 */
export const readingBlockers = (readings: readonly ReadingInput[], given: readonly (GivenReading | null)[], { sites: ownSites, measures }: { sites: readonly OwnSite[]; measures: readonly PlannedMeasure[] }, started: string, now: string): Blocker[] => {
  const [first, last] = [monthOf(started), monthOf(now)];
  return readings.flatMap((reading, index) => {
    const at = (field: string) => ({ field: `readings[${index}].${field}` });
    const site = ownSites.find(({ id }) => id === reading.siteId);
    const leftOn = site?.leftAt ? localDateOf(site.leftAt) : null;
    const measure = measures.find((one) => one.id === reading.measureId);
    const value = given[index]?.value;
    const beyond = measure && value !== undefined ? boundsFault(value, measure.unit, measure.bounds) : null;
    return [
      ...(site ? [] : [blocker('not-your-site', `Reading ${index + 1}: a site lead enters readings of their own site`, at('siteId'))]),
      ...(measure ? [] : [blocker('unknown-measure', `Reading ${index + 1}: there is no such measure in this pilot`, at('measureId'))]),
      ...(measure && !measure.locked ? [blocker('measure-not-locked', `Reading ${index + 1}: the measure is not locked yet`, at('measureId'))] : []),
      ...(beyond ? [blocker('value-not-possible', beyond, at('value'))] : []),
      ...(reading.month < first && !isOfBaseline(reading.month, measure?.baselinePeriod, first) ? [blocker('before-start', `Reading ${index + 1}: the pilot began in ${first.slice(0, 7)}, so that ${reading.month.slice(0, 7)} is before its start${beforeStartWords(measure?.baselinePeriod)}`, at('month'))] : []),
      ...(reading.month > last ? [blocker('future-month', `Reading ${index + 1}: ${reading.month.slice(0, 7)} has not come yet`, at('month'))] : []),
      ...(leftOn !== null && isAfterLeaving(reading.month, leftOn) ? [blocker('site-left', `Reading ${index + 1}: ${leftWords('your site', leftOn, site?.leftBecause)}; leave months after that out`, at('month'))] : []),
    ];
  });
};

/** First day of the month of an instant, in England. */
const monthOf = (instant: string): string => firstOf(localDateOf(instant));

const CHANGED = 'What you confirmed is not what stands here now: look again.';

/** What waits for a confirmation, by the place of each reading in the list, with the mark to confirm it by; `sent` is a mark of something else. */
export const unsureBlockers = (unsure: readonly UnsureReading<GivenReading>[], mark: string, sent: string | undefined): Blocker[] =>
  unsure.map(({ reading, message }) => blocker('confirm-value', sent ? `${CHANGED} ${message}` : message, { field: `readings[${reading.at}].value`, mark }));

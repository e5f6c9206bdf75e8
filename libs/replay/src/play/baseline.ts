import { addMonths, type LocalDate } from '@waymark/domain/calendar';
import type { PlayedMeasure } from '../model/measures-for.ts';
import { readingsFor } from '../model/readings-for.ts';
import type { Entry } from './entry.ts';

const MONTHS = 12;
/** One of so many pilots is held against the months before it. */
const BASED_ONE_OF = 2;

/** The baseline period of the measures of a pilot that is prepared on a day: the twelve months before that; none in others. */
export const playedPeriod = (entry: Entry, today: LocalDate): { from: LocalDate; to: LocalDate; source: string } | undefined => {
  if (entry.random('baseline').integer(1, BASED_ONE_OF) !== 1) return undefined;
  const month = `${today.slice(0, 7)}-01`;
  return { from: addMonths(month, -MONTHS), to: addMonths(month, -1), source: 'made up for the replay (simulated)' };
};

/** Readings of the months before a pilot at a site, around the baseline; the same each time. */
export const playedBaseline = (entry: Entry, { id, from, site }: { id: string; from: LocalDate | null; site: string }, played: PlayedMeasure): { measureId: string; month: LocalDate; value: number }[] =>
  from === null
    ? []
    : readingsFor({ measure: played, sites: [site], months: MONTHS, startIndex: -MONTHS, lean: 'flat', random: entry.random(`baseline/${played.id}`) })[site]!.map((value, at) => ({ measureId: id, month: addMonths(from, at), value }));

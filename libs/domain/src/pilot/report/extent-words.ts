import { dayNumberOf } from '../../calendar/day-number.ts';
import { dayInWords } from '../../calendar/index.ts';
import type { PlannedExtent } from '../amendment/index.ts';
import type { ReportFacts } from './report-facts.types.ts';
import { count } from './words.ts';

/** What was planned of the extent of a pilot against what was. */
export interface ExtentReport {
  end: string;
  /** Null in a report of own sites: how many others take part is not theirs to read. */
  sites: string | null;
}

type Course = Pick<ReportFacts, 'runs' | 'sites' | 'today'>;

/** Planned end and number of sites beside what was, each in words; also that the plan names none. */
export const extentReport = ({ plannedEnd, plannedSites }: PlannedExtent, course: Course): ExtentReport => ({ end: endWords(plannedEnd ?? null, course), sites: siteWords(plannedSites ?? null, course) });

const endWords = (planned: string | null, { runs, today }: Course): string => {
  const ended = runs.at(-1)?.to ?? null;
  if (planned === null) return `The plan names no planned end.${ended ? ` The pilot ended on ${dayInWords(ended)}.` : ''}`;
  if (ended === null) return `Planned for ${dayInWords(planned)}. ${today > planned ? `The pilot still runs, ${count(daysFrom(planned, today), 'day')} after that.` : 'The pilot still runs.'}`;
  const days = daysFrom(planned, ended);
  return `Planned for ${dayInWords(planned)}. The pilot ended on ${days === 0 ? 'that day' : `${dayInWords(ended)}, ${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`}.`;
};

const siteWords = (planned: number | null, { sites }: Course): string => {
  const left = sites.filter(({ leftOn }) => leftOn !== null).length;
  const took = `${count(sites.length, 'site')} took part${left > 0 ? `, of which ${left} left before the end` : ''}.`;
  if (planned === null) return `The plan names no number of sites. ${took}`;
  const difference = sites.length - planned;
  return `${count(planned, 'site')} planned. ${took}${difference === 0 ? '' : ` That is ${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than planned.`}`;
};

const daysFrom = (from: string, to: string): number => dayNumberOf(to) - dayNumberOf(from);

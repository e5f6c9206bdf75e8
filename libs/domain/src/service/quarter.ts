import { localDateOf } from '../calendar/london.ts';

/** The last day of the last quarter that is over, in Europe/London: what a statement counts to, so that two of one quarter tell nothing of the days between. @param now instant, ISO 8601 */
export const lastWholeQuarter = (now: string): string => {
  const [year, month] = localDateOf(now).split('-').map(Number) as [number, number];
  const first = month - ((month - 1) % 3); // first month of the quarter that runs
  return new Date(Date.UTC(year, first - 1, 0)).toISOString().slice(0, 10);
};

import { localDateOf } from '../calendar/london.ts';

/**
 * The last day of the last calendar year that is over, in Europe/London: what a statement counts to. Only whole years are
 * stated, as the crowd is that of the year: what two statements differ by is then a whole year, with a crowd of its own.
 *
 * @param now instant, ISO 8601
 */
export const lastWholeYear = (now: string): string => `${Number(localDateOf(now).slice(0, 4)) - 1}-12-31`;

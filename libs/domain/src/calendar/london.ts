import type { LocalDate } from './local-date.ts';
import { addDays } from './add-days.ts';
import { dayNumberOf } from './day-number.ts';

const MILLISECONDS_AN_HOUR = 3_600_000;
const ZONED = /^\d{4}-\d\d-\d\d([T ].+(Z|[+-]\d\d(:?\d\d)?))?$/;

/** Built once: making a formatter costs a thousand times what using it does. */
const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/**
 * The date in Europe/London at an instant, given as a `Date` or as ISO 8601 text with a zone. A date alone is taken
 * as its midnight in UTC.
 *
 * @throws RangeError where it is no instant; text without a zone would mean another one on every machine
 */
export const localDateOf = (instant: string | Date): LocalDate => {
  const time = timeOf(instant);
  return new Date(time + hoursAhead(time) * MILLISECONDS_AN_HOUR).toISOString().slice(0, 10);
};

/** The first millisecond of a date in Europe/London, right across both clock changes. @throws RangeError */
export const startOfLocalDay = (date: LocalDate): Date => {
  // The clocks change at 01:00 UTC, never between the two midnights.
  const midnight = dayNumberOf(date) * 24 * MILLISECONDS_AN_HOUR;
  return new Date(midnight - hoursAhead(midnight) * MILLISECONDS_AN_HOUR);
};

/** The last millisecond of a date in Europe/London, right across both clock changes. @throws RangeError */
export const endOfLocalDay = (date: LocalDate): Date => new Date(startOfLocalDay(addDays(date, 1)).getTime() - 1);

const timeOf = (instant: string | Date): number => {
  const time = typeof instant === 'string' && !ZONED.test(instant) ? Number.NaN : new Date(instant).getTime();
  if (Number.isNaN(time)) throw new RangeError(`${String(instant)} is not an instant; write it in ISO 8601 with a zone, e.g. 2026-03-31T09:00:00Z`);
  return time;
};

/** Hours by which London is ahead of UTC: 0 in winter, 1 in summer. */
const hoursAhead = (time: number): number => (Number(london.format(time)) - new Date(time).getUTCHours() + 24) % 24;

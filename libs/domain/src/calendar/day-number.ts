import type { LocalDate } from './local-date.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d\d-\d\d$/;

/**
 * Days from 1970-01-01 (day 0) to the date; negative before it.
 *
 * @throws RangeError where the text is no date of the calendar, such as 2026-02-30
 */
export const dayNumberOf = (date: LocalDate): number => {
  const time = SHAPE.test(date) ? Date.parse(date) : Number.NaN;
  const day = time / MILLISECONDS_A_DAY;
  // The platform reads 30 February as 2 March: only a date that comes back unchanged is one.
  if (Number.isNaN(day) || (Number(date.slice(8)) > 28 && dateOfDay(day) !== date))
    throw new RangeError(`${JSON.stringify(date)} is not a date; write it as YYYY-MM-DD, e.g. 2026-03-31`);
  return day;
};

/**
 * The date a number of days after 1970-01-01.
 *
 * @throws RangeError outside the years 0000 to 9999, and where the number is not whole
 */
export const dateOfDay = (day: number): LocalDate => {
  const time = new Date(day * MILLISECONDS_A_DAY);
  const text = Number.isInteger(day) && !Number.isNaN(time.getTime()) ? time.toISOString() : '';
  if (text.length !== 24) throw new RangeError(`Day ${day} is not a whole day of the years 0000 to 9999`);
  return text.slice(0, 10);
};

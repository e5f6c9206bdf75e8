import { dateOfDay, dayNumberOf } from './day-number.ts';
import type { LocalDate } from './local-date.ts';

/**
 * The same day of the month `months` later (earlier where negative), or the last day of a shorter month:
 * one month after 31 January is 28 or 29 February.
 *
 * @throws RangeError where the date is none, the months are not whole, or the result leaves the years 0000 to 9999
 */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  dayNumberOf(date);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (!Number.isInteger(months)) throw new RangeError(`${months} is not a whole number of months`);
  const count = year * 12 + (month - 1) + months;
  const first = dayNumberOf(firstOfMonth(count));
  const length = dayNumberOf(firstOfMonth(count + 1)) - first;
  return dateOfDay(first + Math.min(day, length) - 1);
};

/** `count` is the number of months since January of the year 0. */
const firstOfMonth = (count: number): LocalDate =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;

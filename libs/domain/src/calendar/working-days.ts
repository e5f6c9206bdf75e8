import type { Calendar } from './calendar.ts';
import { dateOfDay, dayNumberOf } from './day-number.ts';
import type { LocalDate } from './local-date.ts';
import { joinPauses, type Pause, type PausedDays } from './pauses.ts';
import { addWeekdays, isWeekday, weekdaysBetween } from './weekdays.ts';

/**
 * Whether the date is Monday to Friday and no holiday of the calendar.
 *
 * @throws RangeError where the text is no date
 */
export const isWorkingDay = (calendar: Calendar, date: LocalDate): boolean =>
  isWeekday(dayNumberOf(date)) && !calendar.holidays.has(date);

/**
 * The `count`-th working day after `start` that is not paused; `start` itself where the count is 0. The day the clock
 * starts is day 0, whatever day it is.
 *
 * @throws RangeError where a date is none, or the count is negative or not whole
 */
export const addWorkingDays = (calendar: Calendar, start: LocalDate, count: number, pauses: readonly Pause[] = []): LocalDate => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a whole number of working days, 0 or more`);
  const paused = joinPauses(pauses);
  let day = dayNumberOf(start);
  // Each step goes as far as it would with no holiday ahead, and the days that were none are made good in the next.
  for (let left = count; left > 0; ) {
    const from = endOfPause(paused, day);
    day = addWeekdays(from, left);
    left -= counted(calendar, from, day, paused);
  }
  return dateOfDay(day);
};

/**
 * How many unpaused working days lie after `from` up to and including `to`; 0 where `to` is not later.
 *
 * @throws RangeError where a date is none
 */
export const workingDaysBetween = (calendar: Calendar, from: LocalDate, to: LocalDate, pauses: readonly Pause[] = []): number =>
  counted(calendar, dayNumberOf(from), dayNumberOf(to), joinPauses(pauses));

/** The last day of the pause that the next day lies in, so that a long pause is one step; else the day itself. */
const endOfPause = (paused: PausedDays[], day: number): number =>
  paused.find(({ first, last }) => first <= day + 1 && day < last)?.last ?? day;

const counted = (calendar: Calendar, from: number, to: number, paused: PausedDays[]): number =>
  paused.reduce(
    (sum, { first, last }) => sum - workingDays(calendar, Math.max(from, first - 1), Math.min(to, last)),
    workingDays(calendar, from, to),
  );

const workingDays = (calendar: Calendar, from: number, to: number): number => {
  if (to <= from) return 0;
  const [after, until] = [dateOfDay(from), dateOfDay(to)];
  let days = weekdaysBetween(from, to);
  for (const holiday of calendar.holidays) if (holiday > after && holiday <= until && isWeekday(dayNumberOf(holiday))) days -= 1;
  return days;
};

import { addDays } from '../../calendar/add-days.ts';
import { dayNumberOf, dateOfDay } from '../../calendar/day-number.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import { isWeekday } from '../../calendar/weekdays.ts';
import type { Days } from '../instance/instance.ts';
import { awayUntil } from './away.ts';

/** How a week stands: more open than they take, as many, all but one, fewer; `unknown` where they set no limit. */
export type LoadLevel = 'over' | 'full' | 'near' | 'free' | 'unknown';

/** A week of somebody’s work, as far as it is known now. */
export interface WeekOfWork {
  /** Its Monday. */
  from: LocalDate;
  /** Reviews that are open in it: each until the day on which it is due; what is overdue in this week; what has no day in every week. */
  open: number;
  /** Of these, those whose day lies in it. */
  due: number;
  /** Days from Monday to Friday on which they are away. */
  away: number;
  level: LoadLevel;
}

/** The Monday of the week of a day. */
export const mondayOf = (day: LocalDate): LocalDate => {
  let number = dayNumberOf(day);
  // a Monday is a weekday after a day that is none
  while (!isWeekday(number) || isWeekday(number - 1)) number -= 1;
  return dateOfDay(number);
};

/**
 * Weeks of somebody’s work from this one on.
 *
 * @param due the day on which each open review is due; null where it has none
 * @param most how many they take at once; null: they set no limit
 */
export const weeksOfWork = (due: readonly (LocalDate | null)[], absences: readonly Days[], most: number | null, today: LocalDate, count: number): WeekOfWork[] =>
  Array.from({ length: count }, (_, week): WeekOfWork => {
    const from = addDays(mondayOf(today), 7 * week);
    const to = addDays(from, 6);
    const open = due.filter((day) => day === null || (day < today ? week === 0 : day >= from)).length;
    const away = [0, 1, 2, 3, 4].filter((at) => awayUntil(absences, addDays(from, at)) !== undefined).length;
    return { from, open, due: due.filter((day) => day !== null && day >= from && day <= to).length, away, level: levelOf(open, most) };
  });

/** A review that somebody had to do: since when, until when (null: still), and whether they sent it. */
export interface CarriedReview {
  from: LocalDate;
  to: LocalDate | null;
  finished: boolean;
}

/** A week that is over. */
export interface PastWeekOfWork {
  /** Its Monday. */
  from: LocalDate;
  /** Reviews that were theirs to do on any day of it. */
  carried: number;
  /** Of these, those that they sent in it. */
  finished: number;
}

/** Weeks of somebody’s work before this one, the last first. What was settled on the day on which it was asked for counts too. */
export const weeksBehind = (reviews: readonly CarriedReview[], today: LocalDate, count: number): PastWeekOfWork[] =>
  Array.from({ length: count }, (_, week): PastWeekOfWork => {
    const from = addDays(mondayOf(today), -7 * (week + 1));
    const to = addDays(from, 6);
    const carried = reviews.filter((one) => one.from <= to && (one.to === null || one.to >= from));
    return { from, carried: carried.length, finished: carried.filter((one) => one.finished && one.to !== null && one.to <= to).length };
  });

export const levelOf = (open: number, most: number | null): LoadLevel => {
  if (most === null) return 'unknown';
  if (open > most) return 'over';
  if (open === most) return 'full';
  return open === most - 1 && open > 0 ? 'near' : 'free';
};

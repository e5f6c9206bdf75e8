import { dayNumberOf } from './day-number.ts';
import type { LocalDate } from './local-date.ts';

/** A named list of days that are no working days although they fall on Monday to Friday. */
export interface Calendar {
  /** The pin of its pack, `id@version`. */
  id: string;
  holidays: ReadonlySet<LocalDate>;
}

/** The part of a pack of holidays that a calendar is made of. */
export interface CalendarPack {
  id: string;
  version: string;
  holidays: readonly { date: LocalDate }[];
}

/**
 * The calendar of a pack of holidays.
 *
 * @throws RangeError where a holiday is not a date
 */
export const calendarOf = (pack: CalendarPack): Calendar => {
  for (const { date } of pack.holidays) dayNumberOf(date);
  return { id: `${pack.id}@${pack.version}`, holidays: new Set(pack.holidays.map(({ date }) => date)) };
};

import { dateOfDay, dayNumberOf } from './day-number.ts';
import type { LocalDate } from './local-date.ts';

/**
 * The date `days` calendar days later; earlier where negative.
 *
 * @throws RangeError where the date is none, or the days are not whole
 */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumberOf(date) + days);

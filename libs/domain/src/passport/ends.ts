import { addMonths } from '../calendar/add-months.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { MOST_MONTHS } from './passport.ts';

/** Whether something that counts until a day has ended on another: its last day still counts. */
export const hasEnded = (validUntil: LocalDate, today: LocalDate): boolean => validUntil < today;

/** The last day of a part: the earliest of those that it knows, and twelve months after it was issued at the latest. */
export const lastDay = (issued: LocalDate, ...known: readonly (LocalDate | null | undefined)[]): LocalDate =>
  known.reduce<LocalDate>((earliest, day) => (day && day < earliest ? day : earliest), addMonths(issued, MOST_MONTHS));

/** The last day of the whole: that of the part that ends first. */
export const wholeUntil = (issued: LocalDate, parts: readonly { validUntil: LocalDate }[]): LocalDate => lastDay(issued, ...parts.map(({ validUntil }) => validUntil));

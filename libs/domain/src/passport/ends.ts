import { addMonths } from '../calendar/add-months.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { MOST_MONTHS, type PartKind } from './passport.ts';

/** Whether something that counts until a day has ended on another: its last day still counts. */
export const hasEnded = (validUntil: LocalDate, today: LocalDate): boolean => validUntil < today;

/** The last day of a part: the earliest of those that it knows, and at the latest as many months after it was issued as its kind is good for. */
export const lastDay = (kind: PartKind, issued: LocalDate, ...known: readonly (LocalDate | null | undefined)[]): LocalDate =>
  known.reduce<LocalDate>((earliest, day) => (day && day < earliest ? day : earliest), addMonths(issued, MOST_MONTHS[kind]));

/** The last day of the whole: that of the part that ends first. @param parts one at least */
export const wholeUntil = (parts: readonly { validUntil: LocalDate }[]): LocalDate => parts.map(({ validUntil }) => validUntil).reduce((earliest, day) => (day < earliest ? day : earliest));

import type { LocalDate } from './local-date.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The month of a day, as tables have it: `November 2027`. */
export const monthInWords = (day: LocalDate): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** A day, as tables have it: `5 November 2027`. */
export const dayInWords = (day: LocalDate): string => `${Number(day.slice(8, 10))} ${monthInWords(day)}`;

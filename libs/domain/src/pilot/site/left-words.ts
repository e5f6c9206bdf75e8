import { dayInWords, type LocalDate } from '../../calendar/index.ts';

/** That a site left, when, and why where that is recorded: without a full stop, so that a remedy may follow. */
export const leftWords = (site: string, leftOn: LocalDate, because: string | null | undefined): string => `${site} left on ${dayInWords(leftOn)}${because ? `, because: ${because}` : ''}`;

/** Whether a month, by its first day, lies wholly after the last day of a site: one in which it took part for a day takes a reading. */
export const isAfterLeaving = (month: LocalDate, leftOn: LocalDate | null): boolean => leftOn !== null && month > leftOn;

import { addMonths, type LocalDate } from '../../calendar/index.ts';

/** First days of the months from the first to the last, both included; none where the last is before the first. */
export const monthsBetween = (first: LocalDate, last: LocalDate): LocalDate[] => {
  const months: LocalDate[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
};

/** The first day of the month of a day. */
export const firstOf = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

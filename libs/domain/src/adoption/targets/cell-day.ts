import { addDays, type LocalDate } from '../../calendar/index.ts';

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;
const BRITISH = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u;
const REMEDY = 'write it as 2027-03-31 or 31/03/2027';

/** The day in a cell, as a spreadsheet saves it: `2027-03-31`, or day, month and year as in Britain; or what is wrong with it. */
export const cellDay = (text: string): { day: LocalDate; fault: null } | { day: null; fault: string } => {
  const parts = (ISO.exec(text) ?? BRITISH.exec(text))?.groups;
  const day = parts ? dayOf(`${parts['year']}-${parts['month']!.padStart(2, '0')}-${parts['day']!.padStart(2, '0')}`) : null;
  if (day !== null) return { day, fault: null };
  return { day: null, fault: text === '' ? `The day is missing: ${REMEDY}` : `“${text}” is no day: ${REMEDY}` };
};

/** A day of the calendar, or null. */
const dayOf = (text: string): LocalDate | null => {
  try {
    return addDays(text, 0);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** A day as somebody types it: three texts, complete or not. */
export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

/** The day as YYYY-MM-DD, or null where the three parts are no day of the calendar. */
export const dayTyped = ({ day, month, year }: TypedDay): string | null => {
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part))) return null;
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(found.valueOf()) && found.toISOString().startsWith(text) ? text : null;
};

/** A day in its three parts, ready to be typed over; nothing gives three empty ones. */
export const typedDay = (on: string | null): TypedDay => {
  const [year = '', month = '', day = ''] = (on ?? '').split('-').map((part) => (part ? String(Number(part)) : ''));
  return { day, month, year };
};

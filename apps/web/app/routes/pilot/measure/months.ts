const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Every month from the first day of one to the first day of another, both included, as `YYYY-MM-01`. */
export const monthsBetween = (first: string, last: string): string[] => {
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => monthOf(from + index));
};

/** “October 2026” of `2026-10-01`. */
export const monthName = (month: string): string => `${NAMES[numberOf(month) % 12]} ${month.slice(0, 4)}`;

/** “Oct 26” of `2026-10-01`, for the axis of a chart. */
export const shortMonth = (month: string): string => `${NAMES[numberOf(month) % 12]?.slice(0, 3)} ${month.slice(2, 4)}`;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`;

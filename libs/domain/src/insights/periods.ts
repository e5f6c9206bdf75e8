/** Whole months, `YYYY-MM`, both included. */
export interface Period {
  from: string;
  to: string;
}

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** How many months a period has; 0 where it ends before it begins. */
export const monthsIn = ({ from, to }: Period): number => Math.max(0, numberOf(to) - numberOf(from) + 1);

/** The period of the same length that ends before this one begins. */
export const periodBefore = (period: Period): Period => {
  const months = monthsIn(period);
  return { from: shifted(period.from, -months), to: shifted(period.from, -1) };
};

/** The same months of the year before. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: shifted(from, -12), to: shifted(to, -12) });

/** The 24 months that have ended when this one runs: the running month has had less time than any. */
export const twoYearsBefore = (month: string): Period => ({ from: shifted(month, -24), to: shifted(month, -1) });

/** Every month of a period, in order. */
export const everyMonth = (period: Period): string[] => Array.from({ length: monthsIn(period) }, (_, at) => shifted(period.from, at));

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const shifted = (month: string, by: number): string => {
  const number = numberOf(month) + by;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
};

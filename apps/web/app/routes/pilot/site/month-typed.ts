import { textOf } from '../../staff/frame/form-values.ts';

/** The first day of a month that was typed as two numbers; null where it is none, or nothing was typed. */
export const monthTyped = (form: FormData, prefix?: string): { month: string | null; empty: boolean } => {
  const [month, year] = (['month', 'year'] as const).map((part) => textOf(form, prefix ? `${prefix}[${part}]` : part)) as [string, string];
  const number = Number(month);
  const holds = /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year) && number >= 1 && number <= 12;
  return { month: holds ? `${year}-${month.padStart(2, '0')}-01` : null, empty: month === '' && year === '' };
};

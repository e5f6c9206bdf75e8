import type { LocalDate } from '../../calendar/index.ts';
import type { Cell } from './table.types.ts';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])(?:-01)?$/u;
const REMEDY = 'write it as YYYY-MM, e.g. 2026-03';

/** The first day of the month in a cell, `YYYY-MM` or `YYYY-MM-01`; or what is wrong with it. Other ways to write dates differ from country to country. */
export const cellMonth = (cell: Cell): { month: LocalDate | null; fault: string | null } => {
  const text = String(cell ?? '').trim();
  const match = MONTH.exec(text);
  if (match) return { month: `${match[1]}-${match[2]}-01`, fault: null };
  return { month: null, fault: text === '' ? `The month is missing: ${REMEDY}` : `“${text}” is no month: ${REMEDY}` };
};

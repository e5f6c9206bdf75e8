import type { Cell } from './table.types.ts';

/** Digits with an optional part after a full stop; thousands may be set off by commas. */
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/iu;

/** Beyond it, in either direction, a number counts nothing that a site could count. */
const LARGEST = 1e12;

/** Null for an empty cell; the number of the cell; or what is wrong with it and what to write. */
export const cellNumber = (cell: Cell): { number: number | null; fault: string | null } => {
  const text = typeof cell === 'string' ? cell.trim() : cell;
  if (text === null || text === '') return { number: null, fault: null };
  const number = typeof text === 'number' ? text : typeof text === 'string' && NUMBER.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  if (Math.abs(number) <= LARGEST) return { number, fault: null };
  if (!Number.isNaN(number)) return { number: null, fault: `${text} is too large: check it, or use a larger unit` };
  const hint = typeof text === 'string' && text.endsWith('%') ? ' without the sign %' : '';
  return { number: null, fault: `“${text}” is no number: write digits only${hint}, or leave the row out where there is no reading` };
};

import { FileProblem } from '../file-problem.ts';
import { readMarkup } from '../read-markup.ts';
import { cellText } from './cell-text.ts';
import type { SheetCell, SheetRow } from './sheet.types.ts';

export interface Workbook {
  texts: readonly string[];
  /** Styles that show a number as a date. */
  dates: ReadonlySet<number>;
  /** Days are counted from 1904, as old programs did. */
  from1904: boolean;
}

/** No table of ours has as many columns: what stands further right is kept as one cell, so that it is noticed. */
const MOST_COLUMNS = 64;

const DAY = 86_400_000;

/** The rows of a sheet. @throws FileProblem where it is damaged or holds more rows */
export const cellsOf = async (sheet: Buffer, workbook: Workbook, mostRows: number): Promise<SheetRow[]> => {
  const rows: SheetRow[] = [];
  let cells: SheetCell[] = [];
  let [value, text, run, line] = ['', '', '', 0];
  await readMarkup(sheet, (element) => {
    const { name, attributes } = element;
    if (name === 'v') value = element.text;
    if (name === 't') run += element.text;
    if (name === 'rPh') run = '';
    if (name === 'r' || name === 'is') [text, run] = [text + run, ''];
    if (name === 'c') {
      const at = Math.min(columnOf(attributes['r']) ?? cells.length, MOST_COLUMNS);
      while (cells.length < at) cells.push(null);
      cells[at] = cellOf(attributes, value, text, workbook);
      [value, text] = ['', ''];
    }
    if (name !== 'row') return;
    line = Number(attributes['r'] ?? line + 1);
    if (cells.length > 0) rows.push({ line, cells });
    cells = [];
    if (rows.length > mostRows) throw new FileProblem(`Its first sheet has more than ${mostRows.toLocaleString('en-GB')} rows: split it, and send one file after another`);
  });
  return rows;
};

/** From A, which is 0; null where the cell does not say where it stands. */
const columnOf = (place: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? '')?.[0];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const cellOf = (attributes: Record<string, string>, value: string, text: string, { texts, dates, from1904 }: Workbook): SheetCell => {
  switch (attributes['t']) {
    case 's':
      return texts[Number(value)] ?? null;
    case 'inlineStr':
      return text === '' ? null : cellText(text);
    case 'b':
      return value === '1';
    case 'str':
    case 'e':
      return cellText(value);
    case 'd':
      return value.slice(0, 10);
    default:
      return value === '' ? null : dates.has(Number(attributes['s'] ?? 0)) ? dateOf(Number(value), from1904) : Number(value);
  }
};

/** Days are counted so that 1 is 1 January 1900 and 1900 had a 29 February, which nobody’s readings reach back to. */
const dateOf = (days: number, from1904: boolean): SheetCell => {
  const at = new Date(Date.UTC(1899, 11, 30) + Math.floor(days + (from1904 ? 1462 : 0)) * DAY);
  return Number.isNaN(at.getTime()) ? days : at.toISOString().slice(0, 10);
};

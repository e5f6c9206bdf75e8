import { CsvError, parse } from 'csv-parse/sync';
import type { Cell, Row, UploadFault } from './table.types.ts';

/**
 * The rows of a text of separated values (RFC 4180), empty lines left out, each with the line that it begins in; or the
 * one fault that keeps it from being read. Ends of lines are read as \n, however they are written, also within values.
 * Values are separated by what the first line has: commas, or semicolons or tabs, as some spreadsheets save them.
 */
export const csvRows = (text: string): { rows: Row[]; faults: UploadFault[] } => {
  const rows: Row[] = [];
  const { lines, delimiter } = separated(text.replaceAll(/\r\n?/gu, '\n')); // the parser counts \r\n within a value as two lines
  try {
    parse(lines, {
      bom: true,
      delimiter,
      relaxColumnCount: true,
      skipEmptyLines: true,
      onRecord: (cells: string[], { lines: last }) => void rows.push({ line: last - breaksIn(cells), cells }),
    });
    return { rows, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = REMEDIES[error.code] ?? `Cannot be read (${error.code}): save the file again as CSV`;
    return { rows: [], faults: [{ line: lineOf(error, rows), field: null, message }] };
  }
};

const breaksIn = (cells: readonly Cell[]): number => cells.reduce<number>((breaks, cell) => breaks + String(cell).split('\n').length - 1, 0);

/** Some spreadsheets say in a line of its own by what values are separated: it is left empty, so that lines count as they stand. */
const separated = (text: string): { lines: string; delimiter: string } => {
  const [first = '', said] = /^\ufeff?"?sep=([^\n"])"?(?=\n)/u.exec(text) ?? [];
  return said === undefined ? { lines: text, delimiter: delimiterOf(text) } : { lines: text.slice(first.length), delimiter: said };
};

const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  return [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
};

/** Where no quote closes, the parser has counted to the end: the row that it opens in follows the last whole one. */
const lineOf = (error: CsvError, rows: readonly Row[]): number => {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return Number(error['lines']);
  const before = rows.at(-1);
  return before ? before.line + breaksIn(before.cells) + 1 : 1;
};

const REMEDIES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A double quote opens in this row and none closes it: close it, or write two for one within a text',
  INVALID_OPENING_QUOTE: 'A double quote stands within a value: put the whole value in double quotes, and write two for one within',
  CSV_INVALID_CLOSING_QUOTE: 'A double quote closes a value before its end: write two for one within a text',
};

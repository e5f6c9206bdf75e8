import { CsvError, parse } from 'csv-parse/sync';
import type { Row, UploadFault } from './table.types.ts';

/**
 * The rows of a text of separated values (RFC 4180), empty lines left out; or the one fault that keeps it from being
 * read. Values are separated by what the first line has: commas, or semicolons or tabs, as some spreadsheets save them.
 */
export const csvRows = (text: string): { rows: Row[]; faults: UploadFault[] } => {
  const rows: Row[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: true,
      onRecord: (cells: string[], { lines }) => void rows.push({ line: lines, cells }),
    });
    return { rows, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = REMEDIES[error.code] ?? `Cannot be read (${error.code}): save the file again as CSV`;
    return { rows: [], faults: [{ line: lineOf(error, rows), field: null, message }] };
  }
};

const delimiterOf = (text: string): string => {
  const [first = ''] = text.split(/\r?\n|\r/u, 1);
  return [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
};

/** Where no quote closes, the parser has counted to the end: the row that it opens in follows the last whole one. */
const lineOf = (error: CsvError, rows: readonly Row[]): number =>
  error.code === 'CSV_QUOTE_NOT_CLOSED' ? (rows.at(-1)?.line ?? 0) + 1 : Number(error['lines']);

const REMEDIES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A double quote opens in this row and none closes it: close it, or write two for one within a text',
  INVALID_OPENING_QUOTE: 'A double quote stands within a value: put the whole value in double quotes, and write two for one within',
  CSV_INVALID_CLOSING_QUOTE: 'A double quote closes a value before its end: write two for one within a text',
};

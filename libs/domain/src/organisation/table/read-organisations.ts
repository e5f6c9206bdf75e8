import type { Row, UploadFault } from '../../pilot/index.ts';
import { organisationColumns } from './columns.ts';
import { readOrganisation } from './read-organisation.ts';
import type { OrganisationEntry } from './table.types.ts';

export interface ReadOrganisations {
  good: OrganisationEntry[];
  bad: UploadFault[];
  /** What keeps the whole table from being read. */
  unreadable: UploadFault[];
}

/** Reads a table of organisations, the first row being its header. What is right of each row by itself is good; whether it fits the directory is another question. */
export const readOrganisations = (rows: readonly Row[]): ReadOrganisations => {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => String(cell ?? '').trim() !== ''));
  if (!header) return { good: [], bad: [], unreadable: [{ line: 1, field: null, message: 'The file is empty: write the names of the columns in its first line' }] };
  const { places, faults } = organisationColumns(header);
  if (faults.length === 0 && body.length === 0) faults.push({ line: header.line, field: null, message: 'There is no row below the names of the columns: write one for each organisation' });
  if (faults.length > 0) return { good: [], bad: [], unreadable: faults };
  const read = body.map((row) => readOrganisation(row, places));
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const { good, bad } = onceBy(entries, 'code', (code, lines) => `${code} is listed in line ${lines} too: keep one`);
  const named = onceBy(good, 'name', (_, lines) => `Line ${lines} has this name too: add to it what tells them apart, such as the place`);
  return { good: named.good, bad: [...read.flatMap((one) => one.faults), ...bad, ...named.bad], unreadable: [] };
};

/** Splits off every row that shares a code or a name with another: nobody can know which is right. */
const onceBy = (entries: readonly OrganisationEntry[], field: 'code' | 'name', message: (shared: string, lines: string) => string): { good: OrganisationEntry[]; bad: UploadFault[] } => {
  const lines = new Map<string, number[]>();
  for (const entry of entries) lines.set(entry[field], [...(lines.get(entry[field]) ?? []), entry.line]);
  const others = (entry: OrganisationEntry): number[] => lines.get(entry[field])!.filter((line) => line !== entry.line);
  return {
    good: entries.filter((entry) => others(entry).length === 0),
    bad: entries.filter((entry) => others(entry).length > 0).map((entry) => ({ line: entry.line, field, message: message(entry[field], others(entry).join(', ')) })),
  };
};

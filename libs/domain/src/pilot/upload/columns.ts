import type { Row, UploadFault } from './table.types.ts';

export const COLUMNS = ['measure', 'site', 'month', 'numerator', 'denominator', 'value', 'reason'] as const;
export type Column = (typeof COLUMNS)[number];

/** The place of each column in a row; absent where the table has none. */
export type Places = Partial<Record<Column, number>>;

const NEEDED = ['measure', 'site', 'month'] as const;

/**
 * The columns that the header names, whatever their order and case, and what it lacks. `reason` says why, where a row
 * corrects a reading. A column of another name is refused, as it may be one of these misspelt.
 */
export const columnsOf = (header: Row): { places: Places; faults: UploadFault[] } => {
  const names = header.cells.map((cell) => String(cell ?? '').trim().toLowerCase());
  const places: Places = {};
  const faults: UploadFault[] = [];
  const fault = (field: string | null, message: string): number => faults.push({ line: header.line, field, message });
  names.forEach((name, k) => {
    const column = COLUMNS.find((one) => one === name);
    if (column === undefined) {
      if (name !== '') fault(name, `There is no column of this name: use ${COLUMNS.join(', ')}`);
    } else if (places[column] === undefined) places[column] = k;
    else fault(column, 'Two columns have this name: remove one');
  });
  for (const column of NEEDED) if (places[column] === undefined) fault(column, `The column is missing: write “${column}” in the first line`);
  const parts = [places.numerator, places.denominator].filter((place) => place !== undefined).length;
  if (parts === 1) fault(places.numerator === undefined ? 'numerator' : 'denominator', 'The column is missing: numerator and denominator go together');
  if (parts === 0 && places.value === undefined) fault('value', 'The column is missing: give value, or numerator and denominator');
  return { places, faults };
};

import type { Row, UploadFault } from './table.types.ts';

export const COLUMNS = ['measure', 'site', 'month', 'numerator', 'denominator', 'value', 'reason'] as const;
export type Column = (typeof COLUMNS)[number];

/** The place of each column in a row; absent where the table has none. */
export type Places = Partial<Record<Column, number>>;

const NEEDED = ['measure', 'site', 'month'] as const;

/** The places of columns that a header names, whatever their order and case; one that is unknown, as it may be one of these misspelt, or doubled, is a fault. */
export const placesOf = <Name extends string>(header: Row, columns: readonly Name[]): { places: Partial<Record<Name, number>>; faults: UploadFault[] } => {
  const places: Partial<Record<Name, number>> = {};
  const faults: UploadFault[] = [];
  const fault = (field: string, message: string): number => faults.push({ line: header.line, field, message });
  header.cells.map((cell) => String(cell ?? '').trim().toLowerCase()).forEach((name, k) => {
    const column = columns.find((one) => one === name);
    if (column === undefined) {
      if (name !== '') fault(name, `There is no column of this name: use ${columns.join(', ')}`);
    } else if (places[column] === undefined) places[column] = k;
    else fault(column, 'Two columns have this name: remove one');
  });
  return { places, faults };
};

/** The columns that the header names, and what it lacks. `reason` says why, where a row corrects a reading. */
export const columnsOf = (header: Row): { places: Places; faults: UploadFault[] } => {
  const { places, faults } = placesOf(header, COLUMNS);
  const fault = (field: string, message: string): number => faults.push({ line: header.line, field, message });
  for (const column of NEEDED) if (places[column] === undefined) fault(column, `The column is missing: write “${column}” in the first line`);
  const parts = [places.numerator, places.denominator].filter((place) => place !== undefined).length;
  if (parts === 1) fault(places.numerator === undefined ? 'numerator' : 'denominator', 'The column is missing: numerator and denominator go together');
  if (parts === 0 && places.value === undefined) fault('value', 'The column is missing: give value, or numerator and denominator');
  return { places, faults };
};

import { entriesOf, fieldOf, LARGEST, wholeOf, type Field } from './input.ts';
import { BadInput } from '../refusals.ts';

/**
 * The rows of a table, each as long as the first.
 * @param row what a row stands for, e.g. “rater”, for the remedy
 * @throws BadInput
 */
export const tableOf = <Cell>(field: Field, row: string, cellOf: (cell: Field) => Cell): Cell[][] => {
  const rows = entriesOf(field).map((entry) => ({ entry, cells: entriesOf(entry) }));
  const length = rows[0]?.cells.length ?? 0;
  const uneven = rows.find(({ cells }) => cells.length !== length);
  if (uneven) throw new BadInput(uneven.entry.path, `give each ${row} a row as long as the first, which has ${length}; this one has ${uneven.cells.length}`);
  return rows.map(({ cells }) => cells.map(cellOf));
};

/**
 * Refuses a table whose `layout`, where it has one, names other rows than ours: turned round it would give another result.
 * @param rows what the rows stand for, e.g. “raters”
 * @throws BadInput
 */
export const checkLayout = (input: Field, rows: string): void => {
  const { path, value } = fieldOf(input, 'layout');
  if (typeof value === 'string' && / x /.test(value) && !value.startsWith(`${rows} x `))
    throw new BadInput(path, `turn the table, so that its rows are ${rows}, and write “${rows} x …”`);
};

/** The number of those who did something: whole, 0 or more. @throws BadInput */
export const countOf = (cell: Field): number => wholeOf(cell, { least: 0, most: LARGEST });

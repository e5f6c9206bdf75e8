import { entriesOf, LARGEST, wholeOf, type Field } from './input.ts';
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

/** The number of those who did something: whole, 0 or more. @throws BadInput */
export const countOf = (cell: Field): number => wholeOf(cell, { least: 0, most: LARGEST });

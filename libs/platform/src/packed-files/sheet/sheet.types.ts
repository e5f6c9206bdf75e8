/** A cell of a sheet: a date comes as text, `YYYY-MM-DD`; what was worked out, as it was last; an empty cell is null. */
export type SheetCell = string | number | boolean | null;

/** A row with its number in the sheet, counted from 1. */
export interface SheetRow {
  line: number;
  cells: SheetCell[];
}

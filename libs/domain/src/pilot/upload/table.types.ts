/** A cell as a spreadsheet or a text file holds it. A date comes as text, `YYYY-MM-DD`; an empty cell is null or ''. */
export type Cell = string | number | boolean | null;

/** One row of a table with its line in the file, counted from 1. A row over several lines has its first. */
export interface Row {
  line: number;
  cells: readonly Cell[];
}

/** A fault of a table or a row: `field` is the name of a column, or null for the whole line. The message gives the remedy. */
export interface UploadFault {
  line: number;
  field: string | null;
  message: string;
}

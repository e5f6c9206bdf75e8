/** Rows on one page of a list. */
const SIZE = 25;

export interface Page {
  number: number;
  /** How many pages there are, 1 at least. */
  of: number;
  /** Places of the first row and of the row after the last. */
  from: number;
  to: number;
}

/** The page that an address asks for; the first where it asks for none, the last where it asks for one beyond. */
export const pageOf = (rows: number, asked: string | null, size = SIZE): Page => {
  const of = Math.max(1, Math.ceil(rows / size));
  const number = Math.min(of, Math.max(1, Math.trunc(Number(asked)) || 1));
  return { number, of, from: (number - 1) * size, to: number * size };
};

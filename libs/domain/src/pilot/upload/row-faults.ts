import type { Row } from './table.types.ts';

/** As long as a reason may be that comes by the form. */
const LONGEST_REASON = 2_000;

/** What is wrong with a row that has cells beyond its header, or null: a separator in one of them would move all others. */
export const widthFault = ({ cells }: Row, width: number): string | null =>
  cells.slice(width).some((one) => one !== null && one !== '') ? `The row has more cells than the ${width} columns: put a value that holds the separator in double quotes` : null;

export const reasonFault = (reason: string): string | null => (reason.length > LONGEST_REASON ? `The reason has ${reason.length} characters: shorten it to ${LONGEST_REASON}` : null);

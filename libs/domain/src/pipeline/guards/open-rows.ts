/** Rows that are not known to be closed. */
export const openRows = <Row extends { open: boolean }>(rows: Row[]): Row[] => rows.filter((row) => row.open !== false);

/** The earliest of the days since which rows are open, or null where none is known. */
export const oldestSince = (rows: { since?: string }[]): string | null =>
  rows.reduce<string | null>((oldest, { since }) => (since && (oldest === null || since < oldest) ? since : oldest), null);

/** Rows that the API gives at a time where it lists people or organisations. */
const AT_A_TIME = 1_000;

/** Every row, page by page, so that a list that is searched or counted here lacks nobody. */
export const everyPage = async <Row extends { id: string }>(pageAfter: (after: string | null) => Promise<readonly Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for (;;) {
    const page = await pageAfter(rows.at(-1)?.id ?? null);
    rows.push(...page);
    if (page.length < AT_A_TIME) return rows;
  }
};

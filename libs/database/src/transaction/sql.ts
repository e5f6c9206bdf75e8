import type { EntityManager } from 'typeorm';

/** Rows of a statement, the same for select and for insert, update or delete … returning. */
export const rowsOf = async <Row>(tx: EntityManager, text: string, values: unknown[] = []): Promise<Row[]> => {
  const result: unknown = await tx.query(text, values);
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number')
    return result[0] as Row[];
  return result as Row[];
};

/** The one row of a statement, or undefined. */
export const rowOf = async <Row>(tx: EntityManager, text: string, values: unknown[] = []): Promise<Row | undefined> =>
  (await rowsOf<Row>(tx, text, values))[0];

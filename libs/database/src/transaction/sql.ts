import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type pg from 'pg';

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

/**
 * Rows of a statement that many requests ask. PostgreSQL keeps its plan for as long as the connection lives: of a
 * statement with many row policies, planning is the longer part. Only for texts that never change and that look for
 * things by key, so that one plan is right for whatever is asked.
 */
export const keptRowsOf = async <Row>(tx: EntityManager, text: string, values: unknown[] = []): Promise<Row[]> => {
  const connection = (await tx.queryRunner!.connect()) as pg.PoolClient;
  const { rows } = await connection.query({ name: nameOf(text), text, values });
  return rows as Row[];
};

/** The first row of such a statement, or undefined. */
export const keptRowOf = async <Row>(tx: EntityManager, text: string, values: unknown[] = []): Promise<Row | undefined> =>
  (await keptRowsOf<Row>(tx, text, values))[0];

const names = new Map<string, string>();

/** PostgreSQL cuts longer names: the hash of the text stands for it. */
const nameOf = (text: string): string => {
  const known = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
  names.set(text, known);
  return known;
};

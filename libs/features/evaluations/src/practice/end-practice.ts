import { rowsOf, type Tx } from '@waymark/database/transaction';

/**
 * Ends the leave to practise on these cases. Exercises on them are asked of nobody any more, and their words go, with
 * what was begun and not sent: of what was sent the answers of the scale stay. Without a leave it does nothing.
 *
 * @returns the cases whose leave it was
 */
export const endPractice = async (tx: Tx, evaluations: readonly string[], now: string): Promise<string[]> => {
  const left = await rowsOf<{ id: string }>(tx, 'select evaluation_id as id from practice_leave where evaluation_id = any($1) order by 1', [evaluations]);
  const ids = left.map(({ id }) => id);
  if (ids.length > 0) await rowsOf(tx, 'select end_practice($1, $2)', [ids, now]);
  return ids;
};

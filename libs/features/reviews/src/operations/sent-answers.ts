import { rowsOf, type Tx } from '@waymark/database/transaction';

/** The answers of every revision of a case that was sent, oldest first. */
export const sentAnswers = async (tx: Tx, evaluationId: string): Promise<Record<string, unknown>[]> =>
  (await rowsOf<{ answers: Record<string, unknown> }>(tx, 'select answers from submission where evaluation_id = $1 order by revision', [evaluationId])).map(({ answers }) => answers);

import { rowOf, type Tx } from '@waymark/database/transaction';
import { notFound } from '@waymark/platform/graphql';
import { memberInnovation, ownInnovation } from '../operations/own-innovation.ts';

interface OwnCase {
  innovationId: string;
  /** Of the newest revision; null: nothing was sent. */
  revision: number | null;
  running: boolean;
}

const CASE = `select e.innovation_id as "innovationId", (select max(s.revision) from submission s where s.evaluation_id = e.id) as revision, evaluations_run(e.innovation_id) as running
  from evaluation e where e.id = $1`;

/** A case of one’s own innovation, which is locked. @throws NOT_FOUND for whoever does not own it; RefusedCommand where it is archived and `change` is to give something */
export const ownCase = async (tx: Tx, person: string, evaluation: string, change: 'give' | 'take back'): Promise<OwnCase> => {
  const known = await rowOf<{ innovationId: string }>(tx, 'select innovation_id as "innovationId" from evaluation where id = $1', [evaluation]);
  if (!known) throw notFound();
  await (change === 'give' ? ownInnovation : memberInnovation)(tx, person, known.innovationId, ['owner']);
  return (await rowOf<OwnCase>(tx, CASE, [evaluation]))!;
};

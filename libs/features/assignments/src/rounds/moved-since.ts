import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { OUT_OF_DATE_AT } from './out-of-date.ts';
import { readEvaluations } from './read-evaluations.ts';
import { roundRow } from './round-row.ts';
import { storedSeats, worldMoved } from './world-moved.ts';

/** What is not as it was when a proposal that waits was solved, in words for whoever sees all of it: what confirming would be refused with. Only evaluations of which that is true are looked at. */
export const movedSince = async (tx: Tx, actor: SignedInPerson, id: string): Promise<string[]> => {
  const round = await roundRow(tx, id, actor);
  if (round.state !== 'proposed') return [];
  const changed = await rowsOf<{ id: string }>(tx, `select e.id from assignment_round r, ${OUT_OF_DATE_AT} and r.id = $1`, [id]);
  const seats = await storedSeats(tx, id);
  const moved: string[] = [];
  for (const { evaluation } of await readEvaluations(tx, actor, changed.map((one) => one.id)))
    moved.push(...(await worldMoved(tx, round, evaluation, seats.filter(({ evaluationId }) => evaluationId === evaluation.id))).map(({ staffMessage }) => staffMessage));
  return moved;
};

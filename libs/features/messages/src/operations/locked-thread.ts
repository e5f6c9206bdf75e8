import { rowOf } from '@waymark/database/transaction';
import { readsThread, sideOf, writesInThread, type Audience, type Side } from '@waymark/domain/messages';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import { RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { isReached } from '../seats.ts';

export interface LockedThread {
  id: string;
  audience: Audience;
  /** Whether it is with the actor, as a reviewer. */
  own: boolean;
  /** Whether whom it is for can still read it. */
  reached: boolean;
  messages: number;
  waitsSince: Date | null;
  evaluation: LockedEvaluation;
  /** For whom the actor writes. */
  side: Side;
}

interface Row extends Omit<LockedThread, 'evaluation' | 'side'> {
  evaluationId: string;
}

const SELECT = `select id, audience, messages, waits_since as "waitsSince", evaluation_id as "evaluationId", coalesce(reviewer_id = $2, false) as own, ${isReached('t')} as reached
  from message_thread t where id = $1`;

/** The thread with its evaluation, locked, where the actor reads it. In a thread of their own a reviewer writes as one, whatever else they are. @throws NOT_FOUND for everything else alike */
export const lockThread = async ({ tx, actor }: CommandContext, id: string, { archivedToo = false } = {}): Promise<LockedThread> => {
  const of = await rowOf<Row>(tx, SELECT, [id, actor.id]);
  if (!of) throw notFound();
  const evaluation = await lockEvaluation(tx, actor, of.evaluationId, { archivedToo });
  const side = sideOf(evaluation.relation);
  if (!side || !readsThread(evaluation.relation, of)) throw notFound();
  const row = (await rowOf<Row>(tx, SELECT, [id, actor.id]))!; // once more: whoever held the lock may have written
  return { ...row, evaluation, side: row.own ? 'reviewer' : side };
};

/** The same, where the actor may write into it. @throws RefusedCommand where they may only read it */
export const lockThreadToWrite = async (context: CommandContext, id: string): Promise<LockedThread> => {
  const thread = await lockThread(context, id);
  if (!writesInThread(thread.evaluation.relation, thread.evaluation.roles, thread)) throw new RefusedCommand([ONLY_READ]);
  if (!thread.reached && !thread.own) throw new RefusedCommand([NOT_REACHED]);
  return thread;
};

export const ONLY_READ = blocker('role-not-allowed', 'You may read these messages and write none: ask somebody who may edit', {}, 'You may read these messages and write none. Ask somebody of your team who may edit');

const NOT_REACHED = blocker('not-reached', 'This reviewer has no seat on the evaluation any more and would not read it: write to somebody who has', { field: 'threadId' });

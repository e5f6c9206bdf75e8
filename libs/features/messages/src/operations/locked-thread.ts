import { rowOf } from '@waymark/database/transaction';
import { readsThread, sideOf, writesInThread, type Audience, type Side } from '@waymark/domain/messages';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import { RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';

export interface LockedThread {
  id: string;
  audience: Audience;
  messages: number;
  waitsSince: Date | null;
  evaluation: LockedEvaluation;
  /** For whom the actor writes. */
  side: Side;
}

interface Row extends Omit<LockedThread, 'evaluation' | 'side'> {
  evaluationId: string;
  own: boolean;
}

const SELECT = `select id, audience, messages, waits_since as "waitsSince", evaluation_id as "evaluationId", coalesce(reviewer_id = $2, false) as own
  from message_thread where id = $1`;

/** The thread with its evaluation, locked, where the actor reads it. @throws NOT_FOUND for everything else alike */
export const lockThread = async ({ tx, actor }: CommandContext, id: string): Promise<LockedThread & { own: boolean }> => {
  const of = await rowOf<Row>(tx, SELECT, [id, actor.id]);
  if (!of) throw notFound();
  const evaluation = await lockEvaluation(tx, actor, of.evaluationId);
  const side = sideOf(evaluation.relation);
  if (!side || !readsThread(evaluation.relation, of)) throw notFound();
  const row = (await rowOf<Row>(tx, SELECT, [id, actor.id]))!; // once more: whoever held the lock may have written
  return { ...row, evaluation, side };
};

/** The same, where the actor may write into it. @throws RefusedCommand where they may only read it */
export const lockThreadToWrite = async (context: CommandContext, id: string): Promise<LockedThread> => {
  const thread = await lockThread(context, id);
  if (!writesInThread(thread.evaluation.relation, thread.evaluation.roles, thread)) throw new RefusedCommand([ONLY_READ]);
  return thread;
};

export const ONLY_READ = blocker('role-not-allowed', 'You may read these messages and write none: ask somebody who may edit', {}, 'You may read these messages and write none. Ask somebody of your team who may edit');

import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { maskOf } from '@waymark/domain/access';
import { readsThread, writesInThread, type Audience } from '@waymark/domain/messages';
import { readEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { MESSAGES, THREADS } from './thread-rows.ts';

interface ThreadRow {
  id: string;
  evaluationId: string;
  audience: Audience;
  own: boolean;
  reached: boolean;
  reviewer: string | null;
  waitsSince: Date | null;
}

/** Threads, as those see them who read them. */
@Injectable()
export class MessagesQueries {
  constructor(private readonly database: Database) {}

  /** @throws NOT_FOUND where the person has no part in messages of the evaluation */
  threads(actor: SignedInPerson, evaluationId: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await evaluationWithMessages(tx, actor, evaluationId);
      const rows = await rowsOf<ThreadRow>(tx, `${THREADS} where t.evaluation_id = $1 order by t.last_at desc, t.id desc`, [evaluationId, actor.id]);
      return rows.filter((row) => readsThread(evaluation.relation, row)).map((row) => ({ ...seenAs(evaluation, row), messages: null }));
    });
  }

  /** @throws NOT_FOUND where the person does not read it */
  thread(actor: SignedInPerson, id: string): Promise<object> {
    return this.database.read(actor.id, async (tx) => {
      const row = await rowOf<ThreadRow>(tx, `${THREADS} where t.id = $1`, [id, actor.id]);
      if (!row) throw notFound();
      const evaluation = await evaluationWithMessages(tx, actor, row.evaluationId);
      if (!readsThread(evaluation.relation, row)) throw notFound();
      const messages = await rowsOf<object>(tx, MESSAGES(evaluation.relation), [id, actor.id]);
      return { ...seenAs(evaluation, row), messages };
    });
  }
}

const evaluationWithMessages = async (tx: Tx, actor: SignedInPerson, id: string): Promise<LockedEvaluation> => {
  const evaluation = await readEvaluation(tx, actor, id);
  if (!evaluation || !maskOf('MessageThread', evaluation.relation).has('id')) throw notFound();
  return evaluation;
};

/** A thread without what this relation does not see of it. */
const seenAs = ({ relation, roles, archivedAt }: LockedEvaluation, row: ThreadRow): object => {
  const mask = maskOf('MessageThread', relation);
  const { reviewer, waitsSince } = row;
  return { ...row, reviewer: mask.has('reviewer') ? reviewer : null, waitsSince: mask.has('waitsSince') ? waitsSince : null, mayWrite: writesInThread(relation, roles, row) && (row.own || row.reached) && !(relation === 'team' && archivedAt) };
};

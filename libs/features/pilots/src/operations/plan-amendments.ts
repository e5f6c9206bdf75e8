import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { commit } from '@waymark/platform/audit';
import type { CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AskedOfPlan } from './amended-plan.ts';

/** An amendment that waits for its second signature. */
export interface OpenAmendment {
  id: string;
  revision: number;
  /** The version of the plan that it amends. */
  version: number;
  asked: AskedOfPlan;
  reason: string;
  proposedBy: string;
}

/** The one that waits, of which there is one at most. */
export const openAmendment = async (tx: Tx, evaluationId: string): Promise<OpenAmendment | null> =>
  (await rowOf<OpenAmendment>(tx, 'select id, revision, version, asked, reason, proposed_by as "proposedBy" from plan_amendment where evaluation_id = $1 and outcome is null', [evaluationId])) ?? null;

interface Proposed {
  version: number;
  asked: AskedOfPlan;
  changes: string[];
  reason: string;
}

/** Keeps an amendment until somebody else signs it: nothing of the plan changes by it. */
export const proposeAmendment = async ({ tx, actor, now, audit }: CommandContext, evaluationId: string, { version, asked, changes, reason }: Proposed): Promise<void> => {
  const id = uuid();
  const [made] = await rowsOf<{ revision: number }>(
    tx,
    `insert into plan_amendment (id, evaluation_id, revision, version, asked, changes, reason, proposed_by, proposed_at)
     select $1, $2, coalesce(max(a.revision), 0) + 1, $3, $4, $5, $6, $7, $8 from plan_amendment a where a.evaluation_id = $2 returning revision`,
    [id, evaluationId, version, JSON.stringify(asked), JSON.stringify(changes), reason, actor.id, now],
  );
  await audit({
    stream: `evaluation/${evaluationId}`, act: 'pilot-plan.amendment-proposed', obj: `plan-amendment/${id}`,
    data: { revision: made!.revision, version, changes: changes.length, reason: await commit(tx, `plan-amendment/${id}`, reason) },
  });
};

/** What somebody made of it, for good. Where its pilot ends it lapses by itself. */
export const settleAmendment = async ({ tx, actor, now }: CommandContext, id: string, outcome: 'signed' | 'withdrawn', reason: string | null): Promise<void> =>
  void (await rowsOf(tx, 'update plan_amendment set outcome = $2, settled_by = $3, settled_at = $4, settled_reason = $5 where id = $1', [id, outcome, actor.id, now, reason]));

import { rowsOf } from '@waymark/database/transaction';
import type { CommandContext } from '@waymark/platform/commands';
import { enqueue } from '@waymark/platform/jobs';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * Submitted reviews of the round that is open go back to their writers, who submit them again: until then they do not
 * count, and the round waits for them. What was submitted stays among the versions. A round that is closed stays so, and
 * whoever has a conflict is given nothing back. Whoever was released stays released: their seat is open, and is to be filled anew.
 *
 * @param because the revision that they are to be read against
 */
export const reopenReviews = async ({ tx, audit }: Pick<CommandContext, 'tx' | 'audit'>, evaluation: Pick<LockedEvaluation, 'id' | 'state'>, because: { id: string; revision: number }): Promise<void> => {
  const { stage, run } = evaluation.state;
  const reopened = await rowsOf<{ id: string; assignment: string; released: boolean }>(
    tx,
    `update review set submitted_version = null, submitted_at = null
     from assignment a join stage_run t on t.id = a.stage_run_id
     where a.id = review.assignment_id and (a.state = 'submitted' or a.released_with_review) and review.submitted_version is not null
       and t.evaluation_id = $1 and t.stage = $2 and t.run = $3 and t.round_closed_at is null and t.left_at is null
       and not exists (select 1 from conflict c where c.evaluation_id = a.evaluation_id and c.person_id = a.person_id
         and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))
     returning review.id, a.id as assignment, a.released_with_review as released`,
    [evaluation.id, stage, run],
  );
  const seatsOf = (those: typeof reopened): string[] => those.map(({ assignment }) => assignment);
  const released = reopened.filter((one) => one.released);
  await rowsOf(tx, `update assignment set state = 'accepted', settled_at = null where id = any($1)`, [seatsOf(reopened.filter((one) => !one.released))]);
  await rowsOf(tx, 'update assignment set released_with_review = false where id = any($1)', [seatsOf(released)]);
  for (const { id, released: left } of reopened)
    await audit({ stream: `evaluation/${evaluation.id}`, act: 'review.reopened', obj: `review/${id}`, data: { submission: because.id, revision: because.revision, ...(left ? { released: true } : {}) } });
  if (released.length > 0) await enqueue(tx, 'proposeRepairs', {}, { once: `repairs/${evaluation.id}`, queue: 'repairs' });
};

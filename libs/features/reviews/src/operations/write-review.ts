import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { RefusedCommand } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';

export interface ReviewToWrite {
  assignmentId: string;
  stageRunId: string;
  rubric: string;
  criteria: Record<string, unknown>;
  gates: Record<string, unknown>;
  submitted: boolean;
  /** The version that its writer had read; 0: none. */
  expectedVersion: number;
}

/**
 * Saves the next version of a review. Earlier versions stay as they were, submitted ones above all. A draft beside a
 * submitted version changes nothing that counts.
 */
export const writeReview = async (tx: Tx, evaluation: LockedEvaluation, review: ReviewToWrite, now: string): Promise<{ id: string; version: number }> => {
  const known = await rowOf<{ id: string; version: number }>(tx, 'select id, version from review where assignment_id = $1 for no key update', [review.assignmentId]);
  const version = (known?.version ?? 0) + 1;
  if (review.expectedVersion !== version - 1)
    throw new RefusedCommand([
      blocker('review-changed', 'This review was saved since you read it: read it again and save your words on top', { expectedVersion: review.expectedVersion, version: version - 1 }),
    ]);
  const id = known?.id ?? uuid();
  if (!known)
    await rowsOf(
      tx,
      `insert into review (id, assignment_id, evaluation_id, stage_run_id, submission_id, rubric, version, simulated)
       values ($1, $2, $3, $4, (select id from submission where evaluation_id = $3 order by revision desc limit 1), $5, 0, $6)`,
      [id, review.assignmentId, evaluation.id, review.stageRunId, review.rubric, evaluation.simulated],
    );
  await rowsOf(tx, 'insert into review_content (review_id, version, criteria, gates, saved_at, submitted) values ($1, $2, $3, $4, $5, $6)', [
    id, version, JSON.stringify(review.criteria), JSON.stringify(review.gates), now, review.submitted,
  ]);
  await rowsOf(
    tx,
    `update review set version = $2, submitted_version = case when $3 then $2 else submitted_version end,
       submitted_at = case when $3 then $4::timestamptz else submitted_at end,
       submission_id = case when $3 then coalesce((select id from submission where evaluation_id = review.evaluation_id order by revision desc limit 1), submission_id) else submission_id end
     where id = $1`,
    [id, version, review.submitted, now],
  );
  if (review.submitted)
    await rowsOf(tx, `update assignment set state = 'submitted', settled_at = $2 where id = $1 and state in ('accepted', 'submitted')`, [review.assignmentId, now]);
  return { id, version };
};

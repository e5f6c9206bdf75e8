import { rowsOf, type Tx } from '@waymark/database/transaction';
import { releasedFeedback, toldFeedback } from '@waymark/domain/feedback';
import type { LockedEvaluation } from '../spine/lock-evaluation.ts';
import { feedbackDrafts, reviewsToRelease, rubricsOf } from './feedback-rows.ts';

interface Row {
  decision: string;
  content: string;
  releasedAt: Date;
  simulated: boolean;
}

const RELEASED = 'select decision, content, released_at as "releasedAt", simulated from feedback where evaluation_id = $1 order by released_at';

/**
 * What letters took along of reviews, as it was told; for staff besides what the letters that wait would take along: each decision whose
 * letter is not released, with the reviews to choose from.
 */
export const readFeedback = async (tx: Tx, evaluation: LockedEvaluation): Promise<object[]> => {
  const released = (await rowsOf<Row>(tx, RELEASED, [evaluation.id])).map(({ content, ...row }) => ({ ...row, reviews: toldFeedback(content), version: null, available: null, choices: null }));
  // row security says so, and so does this: nothing before its letter
  if (evaluation.relation !== 'staff') return released.filter(({ decision }) => evaluation.state.decisions.some(({ id, letter }) => id === decision && letter.releasedAt));
  const waiting = evaluation.state.decisions.filter(({ letter }) => !letter.releasedAt);
  if (waiting.length === 0) return released;
  const drafts = await feedbackDrafts(tx, evaluation.id);
  const seen: object[] = [];
  for (const { id } of waiting) seen.push(waitingOf(evaluation, id, drafts.find(({ decision }) => decision === id), await reviewsToRelease(tx, evaluation, id)));
  return [...released, ...seen];
};

const waitingOf = (
  { simulated }: LockedEvaluation,
  decision: string,
  draft: Awaited<ReturnType<typeof feedbackDrafts>>[number] | undefined,
  reviews: Awaited<ReturnType<typeof reviewsToRelease>>,
): object => ({
  decision,
  releasedAt: null,
  simulated,
  reviews: releasedFeedback(draft?.choices ?? [], draft?.approved ? reviews.filter(({ id }) => draft.approved!.includes(id)) : reviews, rubricsOf(reviews)),
  version: draft?.version ?? 0,
  available: reviews.map(({ id }) => id),
  choices: (draft?.choices ?? []).map(({ review, words, ...choice }) => ({ ...choice, reviewId: review, words: Object.entries(words).map(([criterion, text]) => ({ criterion, text })) })),
});

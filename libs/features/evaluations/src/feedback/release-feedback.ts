import { createHash } from 'node:crypto';
import { rowsOf } from '@waymark/database/transaction';
import { canonicalJson } from '@waymark/domain/audit';
import { releasedFeedback } from '@waymark/domain/feedback';
import type { CommandContext } from '@waymark/platform/commands';
import type { LockedEvaluation } from '../spine/lock-evaluation.ts';
import { feedbackDraft, reviewsToRelease, rubricsOf } from './feedback-rows.ts';

/**
 * What was chosen of reviews goes out with the letter, all at once and in its transaction: as a copy, which stays as it was told. A review
 * that does not count any more is not in it, and none that whoever approved the letter could not read there.
 */
export const releaseFeedback = async ({ tx, now, audit }: Pick<CommandContext, 'tx' | 'now' | 'audit'>, evaluation: LockedEvaluation, decision: string): Promise<void> => {
  const draft = await feedbackDraft(tx, evaluation.id, decision);
  if (!draft?.approved) return;
  const standing = (await reviewsToRelease(tx, evaluation, decision)).filter(({ id }) => draft.approved!.includes(id));
  const reviews = releasedFeedback(draft.choices, standing, rubricsOf(standing));
  if (reviews.length === 0) return;
  const content = canonicalJson(reviews);
  const sha256 = createHash('sha256').update(content).digest('hex');
  await rowsOf(tx, 'insert into feedback (evaluation_id, decision, content, sha256, released_at, simulated) values ($1, $2, $3, $4, $5, $6)', [evaluation.id, decision, content, sha256, now, evaluation.simulated]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'feedback.released', obj: `decision/${decision}`, data: { reviews: reviews.length, sha256 } });
};

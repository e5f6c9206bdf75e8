import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { refuseOn, type CommandContext } from '@waymark/platform/commands';
import type { LockedEvaluation } from '../spine/lock-evaluation.ts';
import { feedbackDraft, reviewsToRelease } from './feedback-rows.ts';

/**
 * Whoever approves a letter approves what it takes along: somebody else has chosen it, and no review comes into it afterwards that was not
 * there to be read.
 *
 * @throws RefusedCommand where the approver has chosen it
 */
export const approveFeedback = async ({ tx, actor }: Pick<CommandContext, 'tx'> & { actor: { id: string } }, evaluation: LockedEvaluation, decision: string): Promise<void> => {
  const draft = await feedbackDraft(tx, evaluation.id, decision);
  if (!draft) return;
  if (draft.writerId === actor.id) refuseOn([blocker('own-feedback', 'You chose what this letter takes along of the reviews: somebody else approves it')]);
  const chosen = new Set(draft.choices.map(({ review }) => review));
  const ids = (await reviewsToRelease(tx, evaluation, decision)).flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  await rowsOf(tx, 'update feedback_draft set approved = $3 where evaluation_id = $1 and decision = $2', [evaluation.id, decision, ids]);
};

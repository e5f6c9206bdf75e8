import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
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

/** What stands against approving a letter with something that the approver has not read. The evaluation is locked, so that nobody chooses meanwhile. */
export const feedbackReadBlockers = async (tx: Tx, { evaluationId, decisionId, feedbackVersion }: { evaluationId: string; decisionId: string; feedbackVersion?: number | null }): Promise<Blocker[]> => {
  const draft = await feedbackDraft(tx, evaluationId, decisionId);
  const version = draft?.version ?? 0;
  if (version === (feedbackVersion ?? 0)) return [];
  return [blocker('feedback-changed', 'What the letter takes along of the reviews was changed since you read it: read it again, and then approve the letter', { field: 'feedbackVersion', version })];
};

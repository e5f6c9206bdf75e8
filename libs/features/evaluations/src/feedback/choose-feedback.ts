import { Injectable } from '@nestjs/common';
import { rubricOf } from '@waymark/content/packs';
import { rowsOf } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { lockEvaluation, type LockedEvaluation } from '../spine/lock-evaluation.ts';
import { roleHereBlockers } from '../spine/role-here.ts';
import type { ChooseFeedbackInput } from './feedback.inputs.ts';
import { feedbackDraft, reviewsToRelease } from './feedback-rows.ts';

/** Chooses what of the reviews a letter takes along, in whose words. The reviews keep theirs, and nothing goes out before the letter. */
@Injectable()
export class ChooseFeedback {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ChooseFeedbackInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'chooseFeedback', input, (context) => choose(context, input));
  }
}

const UPSERT = `insert into feedback_draft (evaluation_id, decision, choices, version, written_by, written_at) values ($1, $2, $3, 1, $4, $5)
  on conflict (evaluation_id, decision) do update set choices = excluded.choices, version = feedback_draft.version + 1, approved = null, written_by = excluded.written_by, written_at = excluded.written_at`;

const choose = async (context: CommandContext, input: ChooseFeedbackInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'feedback:choose'));
  // whoever writes in an open round is a reviewer there and no more
  if (evaluation.relation !== 'staff') refuseOn([blocker('round-open', 'You write in a round that is open: what the reviews say is told when it is closed')]);
  refuseOn(letterBlockers(evaluation, input.decisionId));
  const draft = await feedbackDraft(tx, evaluation.id, input.decisionId);
  if ((draft?.version ?? 0) !== input.expectedVersion) refuseOn([blocker('saved-since', `${draft?.writtenBy ?? 'Nobody'} saved it since you read it: read what is chosen now, and choose again`, { version: draft?.version ?? 0 })]);
  refuseOn(unknownBlockers(input, await reviewsToRelease(tx, evaluation, input.decisionId)));
  const choices = input.reviews
    .filter(({ scores, reasons }) => scores || reasons)
    .map(({ reviewId, scores, reasons, words }) => ({ review: reviewId, scores, reasons, gates: true, words: Object.fromEntries(words.filter(({ text }) => text.trim()).map(({ criterion, text }) => [criterion, text.trim()])) }));
  await rowsOf(tx, UPSERT, [evaluation.id, input.decisionId, JSON.stringify(choices), actor.id, now]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'feedback.chosen', obj: `decision/${input.decisionId}`, data: { version: input.expectedVersion + 1, reviews: choices.length } });
  return { id: evaluation.id };
};

/** What is chosen is part of what is approved: it changes while the letter can still be written. */
const letterBlockers = ({ state }: LockedEvaluation, id: string): Blocker[] => {
  const decision = state.decisions.find((one) => one.id === id);
  if (!decision) return [blocker('unknown-decision', 'There is no such decision on this evaluation', { field: 'decisionId' })];
  if (decision.letter.releasedAt) return [blocker('letter-released', 'The letter is released: what it took along stays as it is')];
  if (decision.letter.approvedAt) return [blocker('letter-approved', 'The letter is approved with what it takes along: write the letter anew first, and then choose')];
  return [];
};

const unknownBlockers = ({ reviews }: ChooseFeedbackInput, available: Awaited<ReturnType<typeof reviewsToRelease>>): Blocker[] =>
  reviews.flatMap(({ reviewId, words }, at) => {
    const found = available.find(({ id }) => id === reviewId);
    if (!found) return [blocker('unknown-review', 'Choose reviews that count, of stages that were left by the time of this decision', { field: `reviews[${at}].reviewId` })];
    const rubric = rubricOf(found.rubric);
    const known = [...(rubric?.criteria ?? []), ...(rubric?.gates ?? [])].map(({ id }) => id);
    return words.some(({ criterion }) => !known.includes(criterion)) ? [blocker('unknown-criterion', `This review answers: ${known.join(', ')}`, { field: `reviews[${at}].words` })] : [];
  });

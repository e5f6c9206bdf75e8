import { Injectable } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { withoutChoices } from '@waymark/domain/confidence';
import { openedQuestions, questionOf, type Form } from '@waymark/domain/forms';
import { overlayAnnouncedAt, blocker, type Blocker, type Overlay } from '@waymark/domain/pipeline';
import { commandLocked, freezeSubmission, judgeSubmitted, lockEvaluation, reopenReviews, type EvaluationChanged, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { AnswerRequestInput } from '../graphql/innovation.inputs.ts';
import { changedMarks } from './changed-marks.ts';
import { draftRead } from './draft-read.ts';
import { mergeAnswers } from './merge-answers.ts';
import { guidanceAsRead, keepsUnfitWords } from './read-as-saved.ts';
import { incompleteAnswers, newestRevision, revisedAnswers } from './revised-answers.ts';
import { draftDocuments } from './stored-files.ts';

/** The innovator answers a request: the answers sent with it, and no others of the draft, become the next revision, with those to guidance where they are sent too, and the request closes. */
@Injectable()
export class AnswerRequest {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AnswerRequestInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'answerRequest', input, (context) => answerRequest(context, input));
  }
}

const answerRequest = async (context: CommandContext, input: AnswerRequestInput): Promise<EvaluationChanged> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  const request = openRequest(evaluation, input);
  const expectedVersion = draftRead(input, request.questions);
  const opensAll = request.questions.length === 0;
  if (opensAll) await keepsUnfitWords(tx, evaluation.innovationId, input.answers);
  if (opensAll) await guidanceAsRead(tx, evaluation.innovationId, evaluation.id, input.guidance ?? null);
  const draft = await mergeAnswers(tx, evaluation.innovationId, actor.id, input.answers, now, { expectedVersion, unlessThere: true });
  const saved = Object.fromEntries(Object.keys(input.answers).map((question) => [question, draft.answers[question] ?? null]));
  // of a request that opens every question too: what the draft holds beside what is sent here, nobody meant to send
  const newest = await newestRevision(tx, evaluation);
  const answers = await revisedAnswers(tx, evaluation, newest, saved, draft);
  const form = requirePack<Form>(evaluation.published.definition.pins.form);
  const open = opensAll ? null : openedQuestions(form, request.questions, answers, newest?.answers ?? {});
  if (open) refuseOn(lockedQuestions(form, open, request.questions, input));
  refuseOn(incompleteAnswers(evaluation, open, answers, await draftDocuments(tx, evaluation.innovationId), opensAll ? draft.unfit : {}));
  const existingReviews = evaluation.published.definition.overlays.find(({ id }) => id === request.kind)?.existingReviews ?? 'keep';
  const frozen = await freezeSubmission(tx, evaluation, actor.id, now, { answers, guidance: input.guidance ? 'draft' : 'kept', existingReviews, request: { id: request.id, note: input.note } });
  await audit({
    stream: `evaluation/${evaluation.id}`,
    act: 'submission.revised',
    obj: `submission/${frozen.id}`,
    data: { revision: frozen.revision, overlay: request.id, questions: Object.keys(withoutChoices(input.answers)), inConfidence: await changedMarks(tx, evaluation.id) },
  });
  await judgeSubmitted(context, evaluation);
  if (existingReviews === 'reopen') await reopenReviews(context, evaluation, frozen);
  // after the revision, so that what follows by itself is asked of the new answers
  return commandLocked(context, evaluation, { type: 'close-overlay', id: request.id, outcome: 'answered', reason: input.note ?? '' });
};

/** What is sent beside the questions that are open. Guidance is no question: it goes with a request that opens all. */
const lockedQuestions = (form: Form, open: readonly string[], questions: readonly string[], input: AnswerRequestInput): Blocker[] => {
  const locked = [...Object.keys(withoutChoices(input.answers)).filter((question) => !open.includes(question)), ...(input.guidance ? ['guidance'] : [])];
  if (locked.length === 0) return [];
  const message = `You can change only these questions: ${open.map((id) => `“${questionOf(form, id)?.label ?? id}”`).join(', ')}`;
  return [blocker('question-locked', message, { field: 'answers', locked, questions }, message)];
};

/** The request, where the actor may know of it and answer it. */
const openRequest = (evaluation: LockedEvaluation, input: AnswerRequestInput): Overlay => {
  const request = evaluation.state.overlays.find((overlay) => overlay.id === input.requestId);
  if (!request || (evaluation.relation === 'team' && !overlayAnnouncedAt(evaluation.state, request.id)))
    throw new RefusedCommand([blocker('unknown-overlay', 'There is no such request', { field: 'requestId' }, 'There is no such request')]);
  // before anything of the draft is compared: whether it fits would tell others what a team writes
  if (evaluation.relation !== 'team' || !evaluation.roles.includes('innovator'))
    throw new RefusedCommand([blocker('role-not-allowed', 'A request is answered by the owner and the editors of the innovation', { roles: ['innovator'] }, 'A request is answered by the owner and the editors of the innovation')]);
  return request;
};

import { Injectable } from '@nestjs/common';
import { withoutChoices } from '@waymark/domain/confidence';
import { overlayAnnouncedAt, blocker, type Overlay } from '@waymark/domain/pipeline';
import { commandLocked, freezeSubmission, judgeSubmitted, lockEvaluation, reopenReviews, type EvaluationChanged, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { AnswerRequestInput } from '../graphql/innovation.inputs.ts';
import { changedMarks } from './changed-marks.ts';
import { mergeAnswers } from './merge-answers.ts';
import { guidanceAsRead, keepsUnfitWords } from './read-as-saved.ts';
import { incompleteAnswers, revisedAnswers } from './revised-answers.ts';
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
  const opensAll = request.questions.length === 0;
  if (opensAll) await keepsUnfitWords(tx, evaluation.innovationId, input.answers);
  if (input.guidance) await guidanceAsRead(tx, evaluation.innovationId, input.guidance);
  const draft = await mergeAnswers(tx, evaluation.innovationId, actor.id, input.answers, now, { expectedVersion: input.expectedVersion });
  const saved = Object.fromEntries(Object.keys(input.answers).map((question) => [question, draft.answers[question] ?? null]));
  // of a request that opens every question too: what the draft holds beside what is sent here, nobody meant to send
  const answers = await revisedAnswers(tx, evaluation, saved, draft);
  refuseOn(incompleteAnswers(evaluation, request.questions, answers, await draftDocuments(tx, evaluation.innovationId), opensAll ? draft.unfit : {}));
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

/** The request, where the actor may know of it and only what it names is changed. */
const openRequest = (evaluation: LockedEvaluation, input: AnswerRequestInput): Overlay => {
  const request = evaluation.state.overlays.find((overlay) => overlay.id === input.requestId);
  if (!request || (evaluation.relation === 'team' && !overlayAnnouncedAt(evaluation.state, request.id)))
    throw new RefusedCommand([blocker('unknown-overlay', 'There is no such request', { field: 'requestId' }, 'There is no such request')]);
  const locked = Object.keys(withoutChoices(input.answers)).filter((question) => request.questions.length > 0 && !request.questions.includes(question));
  if (input.guidance && request.questions.length > 0) locked.push('guidance');
  if (locked.length > 0)
    throw new RefusedCommand([
      blocker('question-locked', `Only these questions are open: ${request.questions.join(', ')}`, { field: 'answers', locked, questions: request.questions }, `You can change only these questions: ${request.questions.join(', ')}`),
    ]);
  return request;
};

import { Injectable } from '@nestjs/common';
import { overlayAnnouncedAt, blocker } from '@waymark/domain/pipeline';
import { commandLocked, freezeSubmission, lockEvaluation, type EvaluationChanged } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { AnswerRequestInput } from '../graphql/innovation.inputs.ts';
import { mergeAnswers } from './merge-answers.ts';

/** The innovator answers a request: the changed answers become the next revision, and the request closes. */
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
  const request = evaluation.state.overlays.find((overlay) => overlay.id === input.requestId);
  if (!request || (evaluation.relation === 'team' && !overlayAnnouncedAt(evaluation.state, request.id)))
    throw new RefusedCommand([blocker('unknown-overlay', 'There is no such request', { field: 'requestId' }, 'There is no such request')]);
  const locked = Object.keys(input.answers).filter((question) => request.questions.length > 0 && !request.questions.includes(question));
  if (locked.length > 0)
    throw new RefusedCommand([
      blocker('question-locked', `Only these questions are open: ${request.questions.join(', ')}`, { field: 'answers', locked }, `You can change only these questions: ${request.questions.join(', ')}`),
    ]);
  const changed = await commandLocked(context, evaluation, { type: 'close-overlay', id: request.id, outcome: 'answered', reason: input.note ?? '' });
  await mergeAnswers(tx, evaluation.innovationId, actor.id, input.answers, now);
  const frozen = await freezeSubmission(tx, evaluation, actor.id, now);
  await audit({
    stream: `evaluation/${evaluation.id}`,
    act: 'submission.revised',
    obj: `submission/${frozen.id}`,
    data: { revision: frozen.revision, overlay: request.id, questions: Object.keys(input.answers) },
  });
  return changed;
};

import { data, redirect } from 'react-router';
import type { Answers, Question } from '@waymark/domain/forms';
import { graphql } from '../../../graphql.ts';
import { formOf, send } from '../../../session/form.server.ts';
import { REQUEST } from '../../../texts/request.ts';
import { askedIn } from '../answers/asked.ts';
import { problemAt } from '../answers/problem-at.ts';
import { actOf, savePage, type PageAnswer } from '../answers/save-page.server.ts';
import type { FieldProblem } from '../answers/typed-answers.server.ts';
import { typedOf } from '../answers/typed.ts';
import { requestOf } from './request.server.ts';

const ANSWER = graphql(`
  mutation AnswerRequest($input: AnswerRequestInput!) {
    answerRequest(input: $input) {
      __typename
      ... on EvaluationChanged {
        evaluationId
        stage
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

/** What comes back to the page of a request whose form was not the last step. */
export type RequestAnswer = PageAnswer & { note: string };

/**
 * Saves the answers that a request asks for into the draft, as any page of questions does, and where the button is
 * pressed and everything fits answers the request with them. The answer in words is kept by the page and the browser
 * alone until then.
 */
export const answerAction = async (request: Request, id: string, requestId: string) => {
  const fields = await formOf(request);
  const { draft, evaluation, asked } = await requestOf(request, id, requestId);
  const questions = askedIn(draft.form, fields).filter((question) => asked.questions.length === 0 || asked.questions.includes(question.id));
  const { act } = actOf(fields);
  const note = String(fields.get('note') ?? '').trim();
  const sending = (answers: Answers) =>
    send(request, ANSWER, {
      evaluationId: evaluation.id,
      requestId,
      answers: Object.fromEntries(questions.map((question) => [question.id, answers[question.id] ?? null])),
      ...(note ? { note } : {}),
      idempotencyKey: String(fields.get('key')),
    });
  const done = redirect(`/innovations/${id}?done=answered&sent=${String(fields.get('key'))}`);
  if (asked.closedAt) {
    // the same form pressed twice is told what came of it the first time
    if (act === 'send' && (await sending(draft.answers)).ok) throw done;
    throw new Response('', { status: 404 });
  }

  const { answer, status, after } = await savePage(request, draft, questions, fields);
  const back = (code: number, problems: FieldProblem[] = answer.problems) =>
    data<RequestAnswer>({ ...answer, note, problems, kept: answer.kept && !note }, { status: code });
  if (!after || act !== 'send' || answer.problems.length > 0) return back(status);
  if (!note && !sinceSubmitted(asked.questions.length > 0 ? questions : draft.form.sections.flatMap((section) => section.questions), evaluation.submissions ?? [], after.answers)) return back(422, [{ field: 'note', message: REQUEST.needed }]);
  const answered = await sending(after.answers);
  if (!answered.ok) return back(422, answered.problems.map((problem) => problemAt(draft.form, problem)));
  throw done;
};

/** Whether answers differ from those that were submitted last. */
const sinceSubmitted = (questions: readonly Question[], submissions: readonly { revision: number; answers: unknown }[], answers: Answers): boolean => {
  const last = submissions.toSorted((one, other) => one.revision - other.revision).at(-1);
  return questions.some((question) => JSON.stringify(typedOf([question], (last?.answers ?? {}) as Answers)) !== JSON.stringify(typedOf([question], answers)));
};

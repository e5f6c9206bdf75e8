import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { formOf, send } from '../../../session/form.server.ts';
import { REQUEST } from '../../../texts/request.ts';
import { askedIn, changedBy, differing } from '../answers/asked.ts';
import { DO } from '../../../drafts/act-field.ts';
import { filesShown } from '../answers/files-shown.ts';
import { problemAt } from '../answers/problem-at.ts';
import { readMark } from '../answers/read-mark.server.ts';
import { saveAnswers } from '../answers/save-answers.server.ts';
import { typedAnswers } from '../answers/typed-answers.server.ts';
import { typedFiles } from '../answers/typed-files.server.ts';
import { typedIn, typedOf } from '../answers/typed.ts';
import { openRequest } from './request.server.ts';

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

/**
 * Answers a request with the answers that changed. Files that are sent are kept in the draft at once, everything else
 * only when the answer is sent.
 */
export const answerAction = async (request: Request, id: string, requestId: string) => {
  const fields = await formOf(request);
  const { draft, evaluation, asked } = await openRequest(request, id, requestId);
  const questions = askedIn(draft.form, fields).filter((question) => asked.questions.length === 0 || asked.questions.includes(question.id));
  const [act = '', question = '', item = ''] = String(fields.get(DO) ?? '').split(' ');
  const typed = changedBy(act, questions, question, Number(item), typedIn(fields));
  const read = typedAnswers(questions, typed, draft.answers);
  const sent = await typedFiles(request, id, questions, fields, draft.answers);
  if (Object.keys(sent.answers).length > 0)
    await saveAnswers(request, draft.form, { innovationId: id, expectedVersion: draft.innovation.draftVersion, answers: sent.answers, key: `${String(fields.get('key'))}-files` });
  const note = String(fields.get('note') ?? '').trim();
  const files = filesShown(questions, { ...draft.answers, ...sent.answers });
  const changedSince = fields.get('read') === readMark(questions, draft.written) ? [] : differing(questions, draft.written, read.answers);
  const refuse = (problems: { field?: string; message: string }[], status: number, changed: string[] = []) =>
    data(
      {
        problems,
        typed,
        note,
        files,
        key: randomUUID(),
        /** Questions that a colleague saved meanwhile, and how: both texts are shown before one’s own take their place. */
        changed,
        theirs: Object.fromEntries(changed.map((one) => [one, draft.written[one]])),
        read: changed.length > 0 || changedSince.length === 0 ? readMark(questions, draft.written) : String(fields.get('read')),
      },
      { status },
    );
  const problems = [...read.problems, ...sent.problems];
  if (act !== 'send') return refuse(sent.problems, sent.problems.length > 0 ? 422 : 200);
  if (changedSince.length > 0) return refuse([], 409, changedSince);
  if (problems.length > 0) return refuse(problems, 422);
  const before = typedOf(questions, draft.answers);
  const after = typedOf(questions, { ...draft.answers, ...read.answers });
  const changed = JSON.stringify(before) !== JSON.stringify(after) || Object.keys(sent.answers).length > 0;
  if (!changed && !note) return refuse([{ field: 'note', message: REQUEST.needed }], 422);
  const answered = await send(request, ANSWER, {
    evaluationId: evaluation.id,
    requestId,
    answers: { ...read.answers, ...sent.answers },
    ...(note ? { note } : {}),
    idempotencyKey: String(fields.get('key')),
  });
  if (!answered.ok) return refuse(answered.problems.map((problem) => problemAt(draft.form, problem)), 422);
  throw redirect(`/innovations/${id}?done=answered`);
};

import { data, redirect } from 'react-router';
import { choicesIn, questionIdOf, withoutChoices } from '@waymark/domain/confidence';
import type { Answers, Form, Question } from '@waymark/domain/forms';
import { graphql } from '../../../graphql.ts';
import { formOf, send } from '../../../session/form.server.ts';
import { CHECK } from '../../../texts/check.ts';
import { REQUEST } from '../../../texts/request.ts';
import { askedIn } from '../answers/asked.ts';
import { withChoices } from '../answers/choices.ts';
import type { Draft } from '../answers/draft.server.ts';
import { draftKeeper } from '../answers/draft-keeper.server.ts';
import { fieldOf } from '../answers/field-names.ts';
import { filesShown } from '../answers/files-shown.ts';
import { problemAt } from '../answers/problem-at.ts';
import { readMark } from '../answers/read-mark.server.ts';
import { actOf, savePage, staying, type PageAnswer } from '../answers/save-page.server.ts';
import type { FieldProblem } from '../answers/typed-answers.server.ts';
import { theirAnswers } from '../answers/their-answers.ts';
import { typedOf } from '../answers/typed.ts';
import { unfitProblems } from '../answers/unfit-problems.server.ts';
import { SEEN } from '../../../drafts/act-field.ts';
import { answerOnTop } from './answer-on-top.server.ts';
import { goesWith, newestSent } from './goes-with.server.ts';
import { requestOf, unlocked } from './request.server.ts';
import { readSeen } from './seen-along.ts';

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
 * alone until then. A request that was closed meanwhile takes no answer, and nothing of what was written goes.
 */
export const answerAction = async (request: Request, id: string, requestId: string) => {
  const fields = await formOf(request);
  const { draft, evaluation, asked } = await requestOf(request, id, requestId);
  if (draft.innovation.access === 'view') throw new Response('', { status: 403 });
  const submissions = evaluation.submissions ?? [];
  const opened = (of: Draft) => unlocked(of.form, of.answers, asked, submissions);
  const openIn = (of: Draft): Set<string> => new Set([...asked.questions, ...opened(of).map((question) => question.id)]);
  const open = openIn(draft);
  const questions = askedIn(draft.form, fields).filter((question) => open.has(questionIdOf(question.id)));
  const { act } = actOf(fields);
  const note = String(fields.get('note') ?? '').trim();
  const { answer, status, after, given } = await savePage(request, { keeper: draftKeeper(request, id), draft, asked: questions, form: fields });
  const back = (code: number, problems: FieldProblem[] = answer.problems, page: Partial<PageAnswer> = {}) =>
    data<RequestAnswer>({ ...answer, note, problems: problems === answer.problems ? problems : staying(problems), kept: answer.kept && !note, ...page }, { status: code });
  if (!after || act !== 'send' || answer.problems.length > 0) return back(status);

  const shown = withChoices(opened(after));
  const more = shown.find((question) => !questions.some((known) => known.id === question.id));
  if (more)
    return back(422, [{ field: fieldOf(more.id), message: REQUEST.more }], { questions: shown, typed: typedOf(shown, after.written), read: readMark(shown, after.written) });
  const anyQuestion = asked.questions.length === 0;
  const along = !anyQuestion || asked.closedAt ? null : await goesWith(request, after, submissions);
  // of a request that is closed by now too: the same form pressed twice is told what came of it the first time
  const seen = readSeen(fields.get(SEEN));
  const wrong = along ? unfitProblems(after.form, after.form.sections.flatMap((section) => section.questions.filter(({ id: of }) => along.questions.includes(of))), after) : [];
  if (wrong.length > 0) return back(422, wrong.map(({ field, message }) => ({ field: 'goes-with', message: REQUEST.inSection(labelAt(after.form, field), message) })));
  if (along && along.unfit.length > 0) return back(422, [{ field: 'goes-with', message: CHECK.guidanceUnfit(along.unfit.length) }]);
  if (along && (seen?.mark !== along.seen.mark || seen.version !== along.seen.version)) return back(422, [{ field: 'goes-with', message: REQUEST.seeFirst }]);
  if (!asked.closedAt && !note && !along?.differences.length && !sinceSubmitted(questions, submissions, after)) return back(422, [{ field: 'note', message: REQUEST.needed }]);
  const said = anyQuestion && seen
    ? Object.fromEntries(seen.questions.map((question) => [question, after.answers[question] ?? null]))
    : Object.fromEntries(questions.filter((question) => openIn(after).has(questionIdOf(question.id))).map(({ id: question, type }) => [question, (type === 'file' ? after.answers : given)[question] ?? null]));
  // what is in confidence is saved already, and goes along
  const answers = withoutChoices(said);
  const key = String(fields.get('key'));
  const attempt = (more: object) => send(request, ANSWER, { evaluationId: evaluation.id, requestId, answers, idempotencyKey: key, ...(note ? { note } : {}), ...more });
  const answered = anyQuestion && seen
    ? await attempt({ expectedVersion: seen.version, ...(seen.guidance ? { guidance: seen.guidance } : {}) })
    // the same key says the same: whoever saved in between makes it another answer
    : await answerOnTop({ saved: after, asked: questions, given, read: () => draftKeeper(request, id).read() }, (expectedVersion) => attempt({ expectedVersion, idempotencyKey: `${key}-${expectedVersion}` }));
  if ('stale' in answered) return back(409, [], { kept: false, changed: answered.changed, theirs: theirAnswers(answered.changed, answered.stale), read: readMark(questions, answered.stale.written) });
  if (!answered.ok) return back(422, answered.problems.map((problem) => problemAt(draft.form, problem)));
  throw redirect(`/innovations/${id}?done=answered&sent=${answer.sent}`);
};

/** What the question is called that a field is of. */
const labelAt = ({ sections }: Form, field: string): string => sections.flatMap(({ questions }) => questions).find(({ id }) => field === fieldOf(id) || field.startsWith(`${fieldOf(id)}-`))?.label ?? '';

type Sent = { revision: number; answers: unknown; documents: readonly Filed[] };
type Filed = { id: string; inConfidence: boolean };

/** Whether answers, documents or what is in confidence differ from what was submitted last. */
const sinceSubmitted = (questions: readonly Question[], submissions: readonly Sent[], { answers, innovation }: Draft): boolean => {
  const newest = newestSent(submissions);
  const last = (newest?.answers ?? {}) as Answers;
  const idsOf = (documents: readonly Filed[]): string => documents.map(({ id, inConfidence }) => `${id} ${inConfidence}`).sort().join();
  if (idsOf(newest?.documents ?? []) !== idsOf(innovation.documents)) return true;
  const chosen = (of: Answers): string => Object.entries(choicesIn(of)).map(String).sort().join();
  if (chosen(last) !== chosen(answers)) return true;
  const said = (question: Question, of: Answers): string => JSON.stringify(question.type === 'file' ? filesShown([question], of) : typedOf([question], of));
  return questions.some((question) => said(question, last) !== said(question, answers));
};

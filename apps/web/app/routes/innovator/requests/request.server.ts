import { openedQuestions, withOpened, type Answers, type Form, type Question } from '@waymark/domain/forms';
import { day, instant } from '../../../texts/dates.ts';
import { aboutConfidence, withChoices } from '../answers/choices.ts';
import { draftOf, formUnder, questionsShown, writtenIn } from '../answers/draft.server.ts';
import { filesShown } from '../answers/files-shown.ts';
import { kindInWords, kindWords } from '../answers/kind-words.server.ts';
import { lapsingIn, withLapsing } from '../answers/lapsing-shown.server.ts';
import { partsOfDraft } from '../answers/parts-of-draft.server.ts';
import { readMark } from '../answers/read-mark.server.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { unfitProblems } from '../answers/unfit-problems.server.ts';
import { typedOf } from '../answers/typed.ts';
import { waitingMarks } from '../tracker/documents/waiting-marks.ts';
import { evaluationOf } from '../tracker/evaluation.server.ts';
import { CHOICE } from '../../../texts/confidence-choice.ts';
import { goesWith, newestSent } from './goes-with.server.ts';
import { marksThatChange } from './marks-that-change.ts';

/** A request with the draft that it unlocks, or that it did until it was closed. Whoever reads alone reads it too. @throws a 404 page for foreign and never existing alike */
export const requestOf = async (request: Request, id: string, requestId: string) => {
  const draft = await draftOf(request, id);
  const newest = draft.innovation.evaluations.at(-1);
  const evaluation = newest ? await evaluationOf(request, newest.id) : null;
  const asked = evaluation?.requests?.find((one) => one.id === requestId);
  if (!evaluation || !asked) throw new Response('', { status: 404 });
  return { draft, evaluation, asked };
};

/** The questions that a request opens, as far as they show. One that names none opens every section, each on its own page. */
export const unlocked = (form: Form, answers: Answers, asked: { questions: readonly string[]; revision: number | null }, submissions: readonly { revision: number; answers: unknown }[]): Question[] => {
  // what a request opened stays what it was, also once its answer is sent
  const before = newestSent(submissions.filter(({ revision }) => revision < (asked.revision ?? Infinity)));
  const sent = (before?.answers ?? {}) as Answers;
  const open = openedQuestions(form, asked.questions, answers, sent);
  const goes = withOpened(sent, answers, open);
  return form.sections.flatMap(({ id }) => questionsShown(form, id, goes)).filter(({ id }) => open.includes(id));
};

export const requestShown = async (request: Request, id: string, requestId: string) => {
  const { draft, evaluation, asked } = await requestOf(request, id, requestId);
  const { form, answers, written, innovation } = draft;
  const questions = withChoices(unlocked(form, answers, asked, evaluation.submissions ?? []));
  const newest = newestSent(evaluation.submissions ?? []);
  const along = asked.questions.length === 0 ? await goesWith(request, draft, evaluation.submissions ?? []) : null;
  const then = newest && { form: await formUnder(request, newest.form), answers: newest.answers as Answers };
  const isNew = innovation.documents.some(({ state }) => state === 'draft') || waitingMarks(innovation.documents, newest?.documents ?? []) > 0;
  return {
    id,
    requestId,
    mayAnswer: innovation.access !== 'view',
    /** What was written until then stays in the browser, and is shown. */
    closed: asked.closedAt !== null,
    done: new URL(request.url).searchParams.get('done') ?? '',
    name: innovation.name,
    reference: innovation.reference,
    text: asked.text,
    answerBy: asked.answerBy ? day(asked.answerBy) : null,
    anyQuestion: asked.questions.length === 0,
    sections: form.sections.map(({ id: of, title }) => ({ id: of, title })),
    parts: partsOfDraft(form),
    questions,
    about: aboutConfidence,
    typed: typedOf(questions, written),
    read: readMark(questions, written),
    files: withLapsing(filesShown(questions, answers), lapsingIn(draft), draft.now),
    kinds: kindWords(form.sections.flatMap((section) => section.questions)),
    /** All that the draft has, where something of it is new, or is marked otherwise: they go along, whatever the request names. */
    documents: isNew ? innovation.documents.map(({ id: document, fileName, kind, inConfidence }) => ({ id: document, fileName, kind: kindInWords(kind), inConfidence })) : [],
    /** So do the marks of answers that are not asked here. */
    marks: { heading: CHOICE.changes, lines: then ? marksThatChange(then, { form, answers: writtenIn(answers, innovation.unfit) }, along?.questions ?? asked.questions, asked.questions) : [] },
    /** And the answers that differ from what was sent, where every question is open. */
    along,
    problems: unfitProblems(form, questions, draft),
    saved: innovation.draftVersion > 0 ? INNOVATOR.savedBy(instant(innovation.savedAt), innovation.savedBy) : null,
  };
};

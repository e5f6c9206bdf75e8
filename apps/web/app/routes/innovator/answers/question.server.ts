import { randomUUID } from 'node:crypto';
import { DECLARATION, type Answers, type Form } from '@waymark/domain/forms';
import { aboutConfidence, withChoices } from './choices.ts';
import { draftOf, questionsShown } from './draft.server.ts';
import { filesShown } from './files-shown.ts';
import { kindWords } from './kind-words.server.ts';
import { lapsingIn, withLapsing } from './lapsing-shown.server.ts';
import { newestSaveOf } from './newest-save.server.ts';
import { readMark } from './read-mark.server.ts';
import { savedLine, sentAlready } from './sent-already.server.ts';
import { typedOf } from './typed.ts';
import { unfitProblems } from './unfit-problems.server.ts';
import { openedFrom, questionAddress, questionBefore, sectionAddress, type OpenedFrom, type Shown } from './way-through.ts';

/** The questions that show with these answers, by section. */
export const shownIn = (form: Form, answers: Answers): Shown => form.sections.map(({ id }) => ({ section: id, questions: questionsShown(form, id, answers) }));

/**
 * What the page of one question shows. A question that these answers hide has a page too: words of it may wait in the
 * browser.
 *
 * @throws a 404 page where the form has no such question there; 403 for those who only read
 */
export const questionShown = async (request: Request, params: { id: string; sectionId: string; questionId: string }) => {
  const draft = await draftOf(request, params.id);
  const { innovation, form, answers, written } = draft;
  const section = form.sections.find(({ id }) => id === params.sectionId);
  const question = section?.questions.find(({ id }) => id === params.questionId && id !== DECLARATION);
  if (!section || !question) throw new Response('', { status: 404 });
  if (innovation.access === 'view') throw new Response('', { status: 403 });
  const from = openedFrom(new URL(request.url).searchParams);
  const shown = shownIn(form, answers);
  const questions = withChoices([question]);
  const sent = await sentAlready(request, innovation, [question]);
  return {
    id: innovation.id,
    name: innovation.name,
    section: { id: section.id, title: section.title },
    question,
    questions,
    about: aboutConfidence,
    kinds: kindWords([question]),
    asked: questionsShown(form, section.id, answers).includes(question),
    back: from ? leadsBack(innovation.id, section.id, from) : backTo(innovation.id, section.id, questionBefore({ form, section: section.id, question: question.id }, shown)),
    typed: typedOf(questions, written),
    problems: unfitProblems(form, questions, draft),
    files: withLapsing(filesShown([question], answers), lapsingIn(draft), draft.now),
    read: readMark(questions, written),
    sent,
    saved: savedLine(draft, sent),
    newest: newestSaveOf({ innovation, installation: draft }),
    key: randomUUID(),
  };
};

const leadsBack = (innovation: string, section: string, from: Exclude<OpenedFrom, null>): string => (from === 'check' ? `/innovations/${innovation}/check` : sectionAddress(innovation, section));

const backTo = (innovation: string, section: string, before: string | null): string => (before ? questionAddress(innovation, section, before) : `/innovations/${innovation}/answers`);

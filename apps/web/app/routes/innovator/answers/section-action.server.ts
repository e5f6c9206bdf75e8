import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import type { Question } from '@waymark/domain/forms';
import { formOf } from '../../../session/form.server.ts';
import { ASKED, DO } from './field-names.ts';
import { draftOf, questionsShown, type Draft } from './draft.server.ts';
import { saveAnswers } from './save-answers.server.ts';
import { typedAnswers, type FieldProblem } from './typed-answers.server.ts';
import { typedFiles } from './typed-files.server.ts';
import { withItem, withoutItem } from './typed-items.ts';
import { typedIn, typedOf, type Typed } from './typed.ts';

/** What comes back to a page whose form was not the last step: the fields as they were left, and a new key. */
export interface SectionAnswer {
  typed: Typed;
  problems: FieldProblem[];
  version: number;
  key: string;
  /** Questions whose saved answer somebody else changed meanwhile. */
  changed: string[];
}

/** Saves a section: what fits is saved, what does not comes back with the reason, and nothing typed is lost. */
export const sectionAction = async (request: Request, id: string, section: string) => {
  const form = await formOf(request);
  const draft = await draftOf(request, id);
  const asked = askedIn(draft, form);
  const [act = '', question = '', item = ''] = String(form.get(DO) ?? '').split(' ');
  const typed = changedBy(act, asked, question, Number(item), typedIn(form));
  const read = typedAnswers(asked, typed, draft.answers);
  const files = await typedFiles(request, id, asked, form, draft.answers);
  const read0 = Number(form.get('version'));
  const answers = { ...read.answers, ...files.answers };
  const saved = await saveAnswers(request, draft.form, { innovationId: id, expectedVersion: read0, answers, key: String(form.get('key')) });
  const back = { typed, key: randomUUID(), changed: [] as string[] };
  if ('stale' in saved)
    return data<SectionAnswer>({ ...back, problems: [], version: draft.innovation.draftVersion, changed: differing(asked, draft, answers) }, { status: 409 });
  const problems = [...read.problems, ...files.problems, ...saved.problems];
  const answer: SectionAnswer = { ...back, problems, version: saved.version };
  if (act === 'add' || act === 'remove' || act === 'upload' || act === '') return data(answer, { status: problems.length > 0 && act !== 'add' ? 422 : 200 });
  if (problems.length > 0) return data(answer, { status: 422 });
  throw redirect(act === 'later' ? `/innovations/${id}?done=saved` : await nextPage(request, id, section, asked));
};

/** Only questions of the form that the page says it showed. */
export const askedIn = ({ form }: Draft, fields: FormData): Question[] => {
  const ids = new Set(String(fields.get(ASKED) ?? '').split(' '));
  return form.sections.flatMap((section) => section.questions).filter((question) => ids.has(question.id));
};

export const changedBy = (act: string, asked: readonly Question[], id: string, item: number, typed: Typed): Typed => {
  const question = asked.find((candidate) => candidate.id === id);
  if (!question) return typed;
  return act === 'add' ? withItem(typed, id) : act === 'remove' ? withoutItem(typed, question, item) : typed;
};

/** Answers can bring up more questions of the same section: those come before the list of sections. */
const nextPage = async (request: Request, id: string, section: string, asked: readonly Question[]): Promise<string> => {
  const after = await draftOf(request, id);
  const more = questionsShown(after.form, section, after.answers).find((question) => !asked.some((known) => known.id === question.id));
  return more ? `/innovations/${id}/answers/${section}?done=more#q-${more.id}` : `/innovations/${id}/answers?done=saved`;
};

const differing = (asked: readonly Question[], draft: Draft, answers: Record<string, unknown>): string[] => {
  const mine = JSON.stringify;
  return asked.filter((question) => question.id in answers && mine(typedOf([question], draft.answers)) !== mine(typedOf([question], answers))).map(({ id }) => id);
};

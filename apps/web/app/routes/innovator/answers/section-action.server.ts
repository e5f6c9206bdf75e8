import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import type { Question } from '@waymark/domain/forms';
import { formOf } from '../../../session/form.server.ts';
import { askedIn, changedBy, differing } from './asked.ts';
import { draftOf, questionsShown } from './draft.server.ts';
import { DO } from './field-names.ts';
import { readMark } from './read-mark.server.ts';
import { saveAnswers } from './save-answers.server.ts';
import { typedAnswers, type FieldProblem } from './typed-answers.server.ts';
import { typedFiles } from './typed-files.server.ts';
import { typedIn, type Typed } from './typed.ts';
import { unfitProblems } from './unfit-problems.server.ts';

/** What comes back to a page whose form was not the last step: the fields as they were left, and a new key. */
export interface SectionAnswer {
  typed: Typed;
  problems: FieldProblem[];
  /** Whether everything that was sent is saved, be it that it does not fit. */
  kept: boolean;
  /** Mark of what is saved now. */
  read: string;
  key: string;
  /** Questions that somebody else saved meanwhile, where that keeps these from being saved. */
  changed: string[];
}

/** Acts after which the page stays where it is. */
const STAYS = ['', 'add', 'remove', 'upload', 'autosave'];

/** Saves a section: what does not fit is saved too and comes back with the reason. What is too much even for that stays on the page. */
export const sectionAction = async (request: Request, id: string, section: string) => {
  const form = await formOf(request);
  const draft = await draftOf(request, id);
  const asked = askedIn(draft.form, form);
  const [act = '', question = '', item = ''] = String(form.get(DO) ?? '').split(' ');
  const typed = changedBy(act, asked, question, Number(item), typedIn(form));
  const read = typedAnswers(asked, typed, draft.answers);
  const mark = readMark(asked, draft.written);
  const stale = (): ReturnType<typeof data<SectionAnswer>> =>
    data(
      // Saved by itself nothing is confirmed: the next press of a button shows both texts.
      { typed, problems: [], kept: false, read: act === 'autosave' ? String(form.get('read')) : mark, key: randomUUID(), changed: differing(asked, draft.written, read.answers) },
      { status: 409 },
    );
  if (form.get('read') !== mark) return stale();
  const files = await typedFiles(request, id, asked, form, draft.answers);
  const answers = { ...read.answers, ...files.answers };
  const saved = await saveAnswers(request, draft.form, { innovationId: id, expectedVersion: draft.innovation.draftVersion, answers, key: String(form.get('key')) });
  if ('stale' in saved) return stale();
  const after = await draftOf(request, id);
  const lost = [...files.problems, ...saved.problems];
  const problems = [...lost, ...unfitProblems(after.form, asked, after).filter(({ field }) => !lost.some((one) => one.field === field))];
  if (STAYS.includes(act) || lost.length > 0 || (act !== 'later' && problems.length > 0))
    return data<SectionAnswer>(
      { typed, problems, kept: lost.length === 0, read: readMark(asked, after.written), key: randomUUID(), changed: [] },
      { status: problems.length > 0 && act !== 'add' ? 422 : 200 },
    );
  throw redirect(act === 'later' ? `/innovations/${id}/answers?done=saved` : nextPage(id, section, questionsShown(after.form, section, after.answers), asked));
};

/** Answers can bring up more questions of the same section: those come before the list of sections. */
const nextPage = (id: string, section: string, shown: readonly Question[], asked: readonly Question[]): string => {
  const more = shown.find((question) => !asked.some((known) => known.id === question.id));
  return more ? `/innovations/${id}/answers/${section}?done=more#q-${more.id}` : `/innovations/${id}/answers?done=saved`;
};

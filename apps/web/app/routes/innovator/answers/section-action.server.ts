import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import type { Question } from '@waymark/domain/forms';
import { formOf } from '../../../session/form.server.ts';
import { askedIn, changedBy, differing } from './asked.ts';
import { draftOf, questionsShown, type Draft } from './draft.server.ts';
import { DO } from '../../../drafts/act-field.ts';
import { fieldOf } from './field-names.ts';
import { readMark } from './read-mark.server.ts';
import { saveOnTop } from './save-on-top.server.ts';
import { typedAnswers, type FieldProblem } from './typed-answers.server.ts';
import { typedFiles } from './typed-files.server.ts';
import { typedIn, type Typed } from './typed.ts';
import { unfitProblems } from './unfit-problems.server.ts';

/** What comes back to a page whose form was not the last step: the fields as they were left, and a new key. */
export interface SectionAnswer {
  typed: Typed;
  /** The questions that the page showed: its mark is of these, though by now others may show. */
  questions: Question[];
  problems: FieldProblem[];
  /** Whether everything that was sent is saved, be it that it does not fit. */
  kept: boolean;
  /** Mark of what is saved now. */
  read: string;
  /** For the next form of the page. */
  key: string;
  /** The key of the form that was sent. */
  sent: string;
  /** Questions that somebody else saved meanwhile, where that keeps these from being saved. */
  changed: string[];
  /** Their answers as they are saved now: what the page has read is older. */
  theirs: Record<string, unknown>;
  /** Whether the words came from the browser, which had kept them. */
  brought: boolean;
}

/** Acts after which the page stays where it is. */
const STAYS = ['', 'add', 'remove', 'upload', 'autosave', 'bring-back'];

/** Saves a section: what does not fit is saved too and comes back with the reason. What is too much even for that stays on the page. */
export const sectionAction = async (request: Request, id: string, section: string) => {
  const form = await formOf(request);
  const draft = await draftOf(request, id);
  const asked = askedIn(draft.form, form);
  const key = String(form.get('key'));
  const [act = '', question = '', item = ''] = String(form.get(DO) ?? '').split(' ');
  const typed = changedBy(act, asked, question, Number(item), typedIn(form));
  const read = typedAnswers(asked, typed, draft.answers);
  const brought = act === 'bring-back';
  const answer = (said: Pick<SectionAnswer, 'problems' | 'kept' | 'read'> & Partial<Pick<SectionAnswer, 'changed' | 'theirs'>>, status: number) =>
    data<SectionAnswer>({ typed, questions: asked, key: randomUUID(), sent: key, changed: [], theirs: {}, brought, ...said }, { status });
  // Saved by itself nothing is confirmed: the next press of a button shows both texts.
  const stale = (changed: string[], { written }: Draft) =>
    answer({ problems: [], kept: false, read: act === 'autosave' ? String(form.get('read')) : readMark(asked, written), changed, theirs: Object.fromEntries(changed.map((question) => [question, written[question]])) }, 409);

  // Words that somebody saved meanwhile and that are the same are in nobody's way.
  const changed = form.get('read') === readMark(asked, draft.written) ? [] : differing(asked, draft.written, read.answers);
  if (changed.length > 0) return stale(changed, draft);
  const files = await typedFiles(request, id, asked, form, draft.answers);
  const saved = await saveOnTop(request, draft, asked, { ...read.answers, ...files.answers });
  if ('stale' in saved) return stale(differing(asked, saved.stale.written, read.answers), saved.stale);
  if (saved.later && act === 'autosave') throw new Response('', { status: 429 });
  const after = await draftOf(request, id);
  // Who saved in this moment is read by nobody yet: a mark of their words would take them away with the next save.
  const between = after.innovation.draftVersion === saved.version ? [] : differing(asked, after.written, read.answers).filter((question) => !saved.problems.some(({ field }) => field.startsWith(fieldOf(question))));
  if (between.length > 0) return stale(between, after);
  const lost = [...files.problems, ...saved.problems];
  const problems = [...lost, ...unfitProblems(after.form, asked, after).filter(({ field }) => !lost.some((one) => one.field === field))];
  if (STAYS.includes(act) || lost.length > 0 || (act !== 'later' && problems.length > 0))
    return answer({ problems, kept: lost.length === 0, read: readMark(asked, after.written) }, problems.length > 0 && act !== 'add' ? 422 : 200);
  const done = act === 'later' ? null : moreQuestions(questionsShown(after.form, section, after.answers), asked);
  throw redirect(done ? `/innovations/${id}/answers/${section}?done=more&sent=${key}#q-${done.id}` : `/innovations/${id}/answers?done=saved&sent=${key}`);
};

/** Answers can bring up more questions of the same section: those come before the list of sections. */
const moreQuestions = (shown: readonly Question[], asked: readonly Question[]): Question | undefined => shown.find((question) => !asked.some((known) => known.id === question.id));

import { randomUUID } from 'node:crypto';
import type { Answers, Question } from '@waymark/domain/forms';
import { changedBy, differing, isOfAnotherForm } from './asked.ts';
import { KEPT_ANSWERS } from '../../../texts/kept-answers.ts';
import type { LastSaved } from '../../../drafts/last-saved.ts';
import { DO } from '../../../drafts/act-field.ts';
import { fieldOf } from './field-names.ts';
import { kindProblems, withoutKind } from './kinds-of-files.ts';
import type { Keeper, Kept } from './keeper.ts';
import { removeDocument } from './remove-document.server.ts';
import { readMark } from './read-mark.server.ts';
import { removedFiles } from './removed-files.ts';
import { saveOnTop } from './save-on-top.server.ts';
import { theirAnswers } from './their-answers.ts';
import { typedAnswers, type FieldProblem } from './typed-answers.server.ts';
import { typedFiles, withoutAttached } from './typed-files.server.ts';
import { typedIn, type Typed } from './typed.ts';
import { unfitProblems } from './unfit-problems.server.ts';

/** What comes back to a page of questions whose form was not the last step: the fields as they were left, and a new key. */
export interface PageAnswer {
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
  /** When and by whom what is kept now was saved. */
  saved: LastSaved | null;
  /** Whether the words came from the browser, which had kept them. */
  brought: boolean;
}

/** Acts after which the page stays where it is. */
export const STAYS: readonly string[] = ['', 'add', 'remove', 'upload', 'autosave', 'bring-back'];

/** Answers can bring up more questions on the same page: those come before anything else. */
export const moreQuestions = (shown: readonly Question[], asked: readonly Question[]): Question | undefined => shown.find((question) => !asked.some((known) => known.id === question.id));

/** What was pressed: an act, where it is about one question that, and the place of an item. */
export const actOf = (form: FormData): { act: string; question: string; item: number } => {
  const [act = '', question = '', item = ''] = String(form.get(DO) ?? '').split(' ');
  return { act, question, item: Number(item) };
};

/** What saving words does not mend. */
export const staying = (problems: readonly FieldProblem[]): FieldProblem[] => problems.map((problem) => ({ ...problem, stays: true }));

/**
 * Saves a page of questions on top of a draft that was read: what does not fit is kept where the keeper keeps it, and comes back
 * with the reason. What is too much even for that stays on the page. `after` is what is kept then; null: nothing was saved,
 * since somebody else saved these questions meanwhile. `given` is what was answered, as it is sent.
 *
 * @throws 429 where a page saves by itself more often than is taken
 */
export const savePage = async <Of extends Kept>(
  request: Request,
  { keeper, draft, asked, form }: { keeper: Keeper<Of>; draft: Of; asked: Question[]; form: FormData },
): Promise<{ answer: PageAnswer; status: number; after: Of | null; given: Answers }> => {
  const { act, question, item } = actOf(form);
  const typed = changedBy(act, asked, question, item, typedIn(form));
  const read = typedAnswers(asked, typed, draft.answers);
  const answer = (said: Pick<PageAnswer, 'problems' | 'kept' | 'read'> & Partial<Pick<PageAnswer, 'typed' | 'changed' | 'theirs' | 'saved'>>): PageAnswer => ({
    typed,
    questions: asked,
    key: randomUUID(),
    sent: String(form.get('key')),
    changed: [],
    theirs: {},
    saved: null,
    brought: act === 'bring-back',
    ...said,
  });
  // Saved by itself nothing is confirmed: the next press of a button shows both texts.
  const stale = (changed: string[], now: Kept) => ({
    answer: answer({ problems: [], kept: false, read: act === 'autosave' ? String(form.get('read')) : readMark(asked, now.written), changed, theirs: theirAnswers(changed, now) }),
    status: 409,
    after: null,
    given: read.answers,
  });

  // Words that somebody saved meanwhile and that are the same are in nobody's way.
  const changed = form.get('read') === readMark(asked, draft.written) ? [] : differing(asked, draft.written, read.answers);
  if (changed.length > 0) return stale(changed, draft);
  const unknown = withoutKind(asked, form);
  const filed = asked.filter((question) => !unknown.includes(question));
  const files = await typedFiles(request, keeper.innovationId, filed, form, draft.answers);
  const saved = await saveOnTop(keeper, draft, asked, { ...read.answers, ...files.answers });
  if ('stale' in saved) return stale(differing(asked, saved.stale.written, read.answers), saved.stale);
  if (saved.later && act === 'autosave') throw new Response('', { status: 429 });
  const notRemoved = await removedFiles(files.removed, (document) => removeDocument(request, keeper.innovationId, document, `${String(form.get('key'))}-remove`));
  const after = await keeper.read();
  // Who saved in this moment is read by nobody yet: a mark of their words would take them away with the next save.
  const between = after.version === saved.version ? [] : differing(asked, after.written, read.answers).filter((one) => !saved.problems.some(({ field }) => field.startsWith(fieldOf(one))));
  if (between.length > 0) return stale(between, after);
  const lost = [...staying([...kindProblems(unknown, form), ...files.problems]), ...saved.problems, ...(isOfAnotherForm(draft.form, form) ? staying([{ field: '', message: KEPT_ANSWERS.otherForm }]) : [])];
  const problems = [...lost, ...staying(notRemoved), ...unfitProblems(after.form, asked, after).filter(({ field }) => !lost.some((one) => one.field === field))];
  return { answer: answer({ typed: act === 'autosave' ? typed : withoutAttached(typed, filed, files), problems, kept: lost.length === 0, read: readMark(asked, after.written), saved: after.saved }), status: problems.length > 0 && act !== 'add' ? 422 : 200, after, given: { ...read.answers, ...files.answers } };
};

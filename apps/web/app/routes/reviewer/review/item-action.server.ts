import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { DO } from '../../../drafts/act-field.ts';
import { formOf } from '../../../session/form.server.ts';
import { REFUSED_FORMS } from '../../../texts/refused-forms.ts';
import { textOf, valuesOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { shownAnswer, type ShownAnswer } from './answers-so-far.ts';
import { itemOf } from './item.server.ts';
import { markOf } from './read-item.server.ts';
import { versionsOf } from './progress.ts';
import { loadReview } from './review.server.ts';
import { saveItem } from './save-item.server.ts';
import { namedDocuments } from './stale-cited.ts';
import { strangeOnPages } from './strange-on-pages.server.ts';
import { strangeWords } from './quoted-words.ts';
import { savedAnswer, typedAnswer, withCited, type TypedAnswer } from './typed-answer.ts';

/** What comes back to a page whose form was not the last step: the fields as they were left, and a new key. */
export interface ItemAnswer {
  typed: TypedAnswer;
  problems: Problem[];
  /** Whether everything that was sent is saved. */
  kept: boolean;
  /** Mark of what is saved now. */
  read: string;
  /** For the next form of the page. */
  key: string;
  /** The key of the form that was sent. */
  sent: string;
  /** The item, where it was saved in another place meanwhile and that keeps these words from being saved. */
  changed: string[];
  /** What was saved there. */
  theirs: ShownAnswer | null;
  /** Whether the words came from the browser, which had kept them. */
  brought: boolean;
}

/** Acts after which the page stays where it is. */
const STAYS = ['autosave', 'bring-back'];

/**
 * Saves one answer into the draft of a review, complete or not, and goes on to the next item or to the check. The other
 * answers stay as they are saved. Where this one was saved in another place since the page read it, both are shown and
 * neither is lost; a page that is still to be cited without a number is said, and the rest is saved. Cited words that are
 * not in their answer are saved and said.
 */
export const itemAction = async (request: Request, assignmentId: string, itemId: string) => {
  const form = await formOf(request);
  const review = await loadReview(request, assignmentId);
  const item = itemOf(review, itemId);
  const act = textOf(form, DO);
  const key = textOf(form, 'key');
  const typed = typedAnswer(valuesOf(form), savedAnswer(review.given, item));
  const answer = (said: Pick<ItemAnswer, 'problems' | 'kept' | 'read'> & Partial<ItemAnswer>, status: number) =>
    data<ItemAnswer>({ typed, key: randomUUID(), sent: key, changed: [], theirs: null, brought: act === 'bring-back', ...said }, { status });
  // Saved by itself nothing is confirmed: the next press of the button shows both texts.
  const stale = (theirs: TypedAnswer) => answer({ problems: [], kept: false, read: act === 'autosave' ? textOf(form, 'read') : markOf(theirs), changed: [item.id], theirs: shownAnswer(review, item, theirs) }, 409);

  const noPage = typed.document !== '' && !/^[1-9]\d{0,4}$/.test(typed.page.trim());
  const saved = await saveItem(request, review, itemId, { typed: noPage ? { ...typed, document: '', page: '' } : typed, read: textOf(form, 'read') });
  if ('theirs' in saved) return stale(saved.theirs);
  if ('refused' in saved) {
    if (act === 'autosave') throw new Response('', { status: saved.later ? 429 : 422 });
    return answer({ problems: saved.refused, kept: false, read: textOf(form, 'read') }, 422);
  }
  if (noPage) return answer({ problems: [{ field: 'page', message: REFUSED_FORMS.badPage }], kept: false, read: saved.read }, 422);
  if (STAYS.includes(act)) return answer({ typed: withCited(typed), problems: [], kept: true, read: saved.read }, 200);
  const strange = item.kind === 'criterion' ? [...strangeWords(typed, versionsOf(review)), ...(await strangeOnPages(request, namedDocuments(review), typed))] : [];
  if (strange.length > 0) return answer({ typed: withCited(typed), problems: strange.map((problem) => ({ ...problem, stays: true })), kept: true, read: saved.read }, 422);
  const next = review.items[review.items.indexOf(item) + 1];
  throw redirect(`/reviews/${assignmentId}/${next ? next.id : 'check'}?sent=${key}`);
};

import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { withAddedPages } from './added-pages.server.ts';
import { itemOf } from './item.server.ts';
import { readItem } from './read-item.server.ts';
import { loadReview, type LoadedReview } from './review.server.ts';
import { givenAnswer, givenGate, savedAnswer, type TypedAnswer } from './typed-answer.ts';

const SAVE = graphql(
  `
    mutation SaveReview($input: ReviewInput!) {
      saveReview(input: $input) {
        ... on ReviewSaved {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** How often somebody may save other items in the moment between reading a review and saving it. */
const TRIES = 5;

/** What the API calls a review that was saved since it was read. */
const CHANGED = 'review-changed';

/** Saved, with the mark of what is saved now; not saved, since the same item was saved meanwhile; or refused. */
type SavedItem = { read: string } | { theirs: TypedAnswer } | { refused: Problem[]; later: boolean };

interface ToSave {
  typed: TypedAnswer;
  /** Mark of what the page had read. */
  read: string;
}

/**
 * Saves one answer on top of a review. Another item that is saved in the same moment, as in another tab, is in nobody's
 * way, and pages that were cited there since are kept. An answer that is there already, as after a second press or a lost
 * answer, is not saved again; over an empty one nothing is lost.
 */
export const saveItem = async (request: Request, review: LoadedReview, itemId: string, { typed, read }: ToSave): Promise<SavedItem> => {
  const item = itemOf(review, itemId);
  const empty = readItem({ criteria: {}, gates: {} }, item);
  let newest = review;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { given, mine } = newest;
    const added = item.kind === 'criterion' ? withAddedPages(typed, savedAnswer(given, item), read) : null;
    const after = withItem(given, item, added ?? typed);
    // the page does not show what was added elsewhere: its next save must find it added still
    const told = { read: readItem(withItem(given, item, typed), item) };
    const there = readItem(given, item);
    if (there === readItem(after, item)) return told;
    if (!added && there !== read && there !== empty) break;
    const sent = await send(request, SAVE, { assignmentId: mine.assignmentId, ...after, expectedVersion: mine.version });
    if (sent.ok) return told;
    if (!sent.problems.some(({ code }) => code === CHANGED)) return { refused: sent.problems.map(atReason(itemId)), later: sent.problems.some(({ code }) => code === 'TOO_MANY') };
    newest = await loadReview(request, mine.assignmentId);
  }
  return { theirs: savedAnswer(newest.given, item) };
};

/** What is wrong with the length of this item’s reason stands at the field of it. */
const atReason = (itemId: string) => (problem: Problem & { code?: string }): Problem => (problem.code === 'reason-too-long' && problem.field?.endsWith(`.${itemId}`) ? { ...problem, field: 'reason' } : problem);

/** A review with this answer to one item. */
const withItem = ({ criteria, gates }: LoadedReview['given'], { kind, id }: { kind: 'criterion' | 'gate'; id: string }, typed: TypedAnswer): LoadedReview['given'] =>
  ({ criteria: { ...criteria, ...(kind === 'criterion' ? { [id]: givenAnswer(typed) } : {}) }, gates: { ...gates, ...(kind === 'gate' ? { [id]: givenGate(typed) } : {}) } }) as LoadedReview['given'];

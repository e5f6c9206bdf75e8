import { staleOf } from './answers-so-far.ts';
import { exerciseFirst } from '../exercises/exercises.server.ts';
import { evidenceOf } from './evidence.ts';
import { isAnswered, signOf } from './given.ts';
import { isComplete } from './progress.ts';
import { markOf } from './read-item.server.ts';
import { frameOf, loadReview, type LoadedReview } from './review.server.ts';
import { namedDocuments } from './stale-cited.ts';
import { savedAnswer } from './typed-answer.ts';
import { PROBLEMS } from '../../../texts/problems.ts';

/** What is asked under this id. @throws a 404 page where nothing is */
export const itemOf = ({ items }: Pick<LoadedReview, 'items'>, itemId: string): LoadedReview['items'][number] => {
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw new Response(PROBLEMS.notAsked, { status: 404 });
  return item;
};

/** One criterion or gate of a review with its evidence and what was saved. @throws a 404 page for one that is not asked */
export const loadItem = async (request: Request, assignmentId: string, itemId: string) => {
  const review = await loadReview(request, assignmentId);
  const item = itemOf(review, itemId);
  const place = review.items.indexOf(item);
  if (review.mine.state === 'invited') throw new Response(null, { status: 302, headers: { location: `/reviews/${assignmentId}` } });
  await exerciseFirst(request, review.mine);
  const { given, mine, rubric } = review;
  const evidence = evidenceOf(review, item);
  const saved = savedAnswer(given, item);
  const complete = isComplete(review, review.items);
  return {
    identity: frameOf(review),
    item,
    place,
    rail: review.items.map((one) => ({ id: one.id, title: one.title, sign: signOf(given, one), begun: isAnswered(given, one), answered: complete(one) })),
    evidence,
    stale: staleOf(review, item),
    named: namedDocuments(review),
    rule: rubric?.justification ?? null,
    saved,
    read: markOf(saved),
    savedAt: mine.savedAt,
  };
};

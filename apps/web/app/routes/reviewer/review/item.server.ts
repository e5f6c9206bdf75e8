import { evidenceOf } from './evidence.ts';
import { isAnswered, signOf } from './given.ts';
import { frameOf, loadReview } from './review.server.ts';
import { savedAnswer } from './typed-answer.ts';
import { PROBLEMS } from '../../../texts/problems.ts';

/** One criterion or gate of a review with its evidence and what was saved. @throws a 404 page for one that is not asked */
export const loadItem = async (request: Request, assignmentId: string, itemId: string) => {
  const review = await loadReview(request, assignmentId);
  const place = review.items.findIndex(({ id }) => id === itemId);
  const item = review.items[place];
  if (!item) throw new Response(PROBLEMS.notAsked, { status: 404 });
  if (review.mine.state === 'invited') throw new Response(null, { status: 302, headers: { location: `/reviews/${assignmentId}` } });
  const { given, mine, rubric } = review;
  const evidence = evidenceOf(review, item);
  const saved = savedAnswer(given, item);
  return {
    identity: frameOf(review),
    item,
    place,
    rail: review.items.map((one) => ({ id: one.id, title: one.title, sign: signOf(given, one), answered: isAnswered(given, one) })),
    evidence,
    rule: rubric?.justification ?? null,
    saved,
    citedDocuments: saved.documents.map((value) => {
      const [document, page] = [value.slice(0, value.lastIndexOf('#')), Number(value.slice(value.lastIndexOf('#') + 1))];
      return { value, page, name: evidence.documents.find(({ id }) => id === document)?.fileName ?? document };
    }),
    version: mine.version,
    savedAt: mine.savedAt,
  };
};

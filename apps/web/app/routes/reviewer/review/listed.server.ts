import { load } from '../../../session/api.server.ts';
import { rubricOf } from '../../staff/evaluation/published.server.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { givenOf } from './given.ts';
import { isListed } from './groups.ts';
import { SENT } from './listed.query.ts';
import type { MyReview } from './mine.query.ts';
import { progressOf, progressOfClosed } from './progress.ts';

const inWords = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

/** One row for each review that a group shows: how far it is shows where its rubric is known, once something was saved, and a case that cannot be read takes no other row away. */
export const listedReviews = (request: Request, reviews: readonly MyReview[]) =>
  Promise.all(reviews.filter(isListed).map(async (review) => ({ ...review, roleTitle: roleTitle(review.role), stageWords: inWords(review.stage), ...(await progressIn(request, review).catch(() => UNKNOWN)) })));

export type ListedReview = Awaited<ReturnType<typeof listedReviews>>[number];

const UNKNOWN = { asked: 0, answered: 0 };

/** Few rounds are open for one person at once: of those alone the answers of the innovator are asked for. */
const progressIn = async (request: Request, review: MyReview): Promise<{ asked: number; answered: number }> => {
  const given = givenOf(review);
  if (!review.open) return progressOfClosed(review.submitted, given);
  const rubric = review.rubric ? await rubricOf(request, review.rubric) : null;
  const submissions = rubric ? ((await load(request, SENT, { id: review.evaluationId })).evaluation.submissions ?? []) : [];
  return progressOf({ rubric, mine: review, given, answers: (submissions.at(-1)?.answers ?? {}) as Record<string, unknown>, submissions });
};

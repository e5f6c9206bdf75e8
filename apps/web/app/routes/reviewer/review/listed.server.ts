import { load } from '../../../session/api.server.ts';
import { rubricOf } from '../../staff/evaluation/published.server.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { givenOf } from './given.ts';
import { SENT } from './listed.query.ts';
import type { MyReview } from './mine.query.ts';
import { progressOf } from './progress.ts';

const inWords = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

/** One row for each review: how far it is shows where its rubric is known, once something was saved. */
export const listedReviews = (request: Request, reviews: readonly MyReview[]) =>
  Promise.all(reviews.map(async (review) => ({ ...review, roleTitle: roleTitle(review.role), stageWords: inWords(review.stage), ...(await progressIn(request, review)) })));

export type ListedReview = Awaited<ReturnType<typeof listedReviews>>[number];

/** Few rounds are open for one person at once: of those alone the answers of the innovator are asked for. */
const progressIn = async (request: Request, review: MyReview): Promise<{ asked: number; answered: number }> => {
  const given = givenOf(review);
  if (!review.open) return whole(given);
  const rubric = review.rubric ? await rubricOf(request, review.rubric) : null;
  const submissions = rubric ? ((await load(request, SENT, { id: review.evaluationId })).evaluation.submissions ?? []) : [];
  return progressOf({ rubric, mine: review, given, answers: (submissions.at(-1)?.answers ?? {}) as Record<string, unknown>, submissions });
};

/** A round that is closed holds what was submitted, and nothing was submitted that was not whole. */
const whole = ({ criteria, gates }: ReturnType<typeof givenOf>): { asked: number; answered: number } => {
  const answered = Object.keys(criteria).length + Object.keys(gates).length;
  return { asked: answered, answered };
};

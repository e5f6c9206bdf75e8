import { rubricOf } from '../../staff/evaluation/published.server.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { askedItems } from './asked.ts';
import { givenOf, isAnswered } from './given.ts';
import type { MyReview } from './mine.query.ts';

const inWords = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

/** One row for each review: how far it is shows where its rubric is known, once something was saved. */
export const listedReviews = (request: Request, reviews: readonly MyReview[]) =>
  Promise.all(
    reviews.map(async (review) => {
      const rubric = review.rubric ? await rubricOf(request, review.rubric) : null;
      const items = rubric ? askedItems(rubric, review, {}) : [];
      const given = givenOf(review);
      return {
        ...review,
        roleTitle: roleTitle(review.role),
        stageWords: inWords(review.stage),
        asked: items.length,
        answered: items.filter((item) => isAnswered(given, item)).length,
      };
    }),
  );

export type ListedReview = Awaited<ReturnType<typeof listedReviews>>[number];

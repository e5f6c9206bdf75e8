import { reviewScore, type Rubric, type ScoredReview } from '../rubric/index.ts';
import type { Observation } from '../statistics/index.ts';

/** A review as it counts, with who gave it: one person on the same tracks is one rater. */
export interface RatedReview extends ScoredReview {
  rater: string;
}

/**
 * What each counted review says of its case, from 0 to 100: the weighted share of the criteria that its reviewer scored.
 * Whoever scored nothing (all “not applicable” or “cannot assess”, or gates alone) gave no observation, and never a 0.
 */
export const observedScores = (rubric: Rubric, cases: readonly { case: string; reviews: readonly RatedReview[] }[]): Observation[] =>
  cases.flatMap(({ case: name, reviews }) =>
    reviews.flatMap((review) => {
      const score = reviewScore(rubric, review);
      return score === null ? [] : [{ case: name, reviewer: review.rater, score }];
    }),
  );

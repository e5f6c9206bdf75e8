import { caseScore } from './case-score.ts';
import type { ScoredReview } from './counted-reviews.ts';
import type { Rubric } from './definition.ts';
import { scoredBy } from './scored-by.ts';

export type Band = Rubric['bands'][number];

/** What floating-point sums are off by, and far below any step of a score. */
const NOISE = 1e-9;

/**
 * The band that a score (0 to 100) lies in: of those whose floor it reaches, unrounded, the highest. Null without a score, and below
 * every floor. Source: `bands` of the rubrics. It advises, as the score does.
 */
export const bandOf = ({ bands }: Pick<Rubric, 'bands'>, score: number | null): Band | null =>
  bands.filter(({ min }) => score !== null && score >= min - NOISE).reduce<Band | null>((best, one) => (best && best.min >= one.min ? best : one), null);

/** The score of one review by itself, over the criteria that its reviewer scored; null where they scored none, and where it does not count. Source: `scoring` of the rubrics. */
export const reviewScore = (rubric: Pick<Rubric, 'criteria'>, review: ScoredReview): number | null => caseScore({ statistic: 'mean', ...scoredBy(rubric), reviews: [review] }).score;

/** Whether any pair of reviewers lies in different bands by their own scores; whoever gave none is in no pair. Source: `process.spreadFlag` of the rubrics. */
export const bandsDiffer = (rubric: Pick<Rubric, 'criteria' | 'bands'>, reviews: readonly ScoredReview[]): boolean =>
  new Set(reviews.flatMap((review) => bandOf(rubric, reviewScore(rubric, review))?.id ?? [])).size > 1;

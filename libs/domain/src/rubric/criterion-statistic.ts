import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/median.ts';
import { answersTo, countedReviews, type ScoredReview } from './counted-reviews.ts';

export type CriterionStatistic = 'mean' | 'median' | 'min';

const STATISTICS: Record<CriterionStatistic, (scores: readonly number[]) => number | null> = {
  mean,
  median,
  min: (scores) => (scores.length === 0 ? null : Math.min(...scores)),
};

/**
 * The statistic of the counted reviewers' chosen scores on one criterion, on the scale itself (0 to 4) and not as
 * anchor values; null where nobody scored it, and of one score that score.
 * Source: the guard `minCriterionScore`, and `aggregation.criterion` of the rubrics.
 */
export const criterionStatistic = (reviews: readonly ScoredReview[], criterion: string, statistic: CriterionStatistic): number | null =>
  STATISTICS[statistic](answersTo(countedReviews(reviews), criterion).filter((answer) => typeof answer === 'number'));

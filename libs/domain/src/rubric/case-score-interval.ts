import { percentile } from '../statistics/numeric/percentile.ts';
import { seededRandom } from '../statistics/numeric/random.ts';
import { caseScore, type CaseScoreInput } from './case-score.ts';
import type { ScoredReview } from './counted-reviews.ts';
import { answerOf, countedInOrder } from './in-order.ts';

export interface CaseScoreInterval {
  status: 'ok' | 'insufficient-data' | 'undefined-no-variation';
  /** Lower and upper end, 0 to 100; null unless the status is `ok`. */
  interval: [number, number] | null;
  /** Counted reviews. */
  reviewers: number;
  /** Those whom nobody else’s draw can stand for: alone with the criteria that they were asked. Their scores stand in every draw as they are. */
  alone: number;
}

/**
 * How far the case score would move had others like these reviewed: the reviewers are drawn anew with replacement, among
 * those who were asked the same criteria, and the score is taken of each draw. Percentiles of the draws at 95 %.
 * Source: Davison and Hinkley 1997, Bootstrap Methods and their Application, sections 3.2 (stratified draws) and 5.3 (percentiles).
 *
 * Without two reviewers who were asked the same criteria there is nothing to draw: `insufficient-data`. Where those all gave
 * the same scores: `undefined-no-variation`. It knows nothing of how severe these reviewers are: that is what a calibration tells.
 *
 * @param seed a whole number from 0 to 4,294,967,295: the same reviews and seed give the same interval
 */
export const caseScoreInterval = ({ seed, draws = 1000, ...input }: CaseScoreInput & { seed: number; draws?: number }): CaseScoreInterval => {
  const groups = groupsOf(countedInOrder(input.reviews, input.criteria), input.criteria);
  const reviewers = groups.flat().length;
  const alone = groups.filter(({ length }) => length === 1).length;
  const none = (status: 'insufficient-data' | 'undefined-no-variation'): CaseScoreInterval => ({ status, interval: null, reviewers, alone });
  if (alone === groups.length || caseScore(input).score === null) return none('insufficient-data');
  const random = seededRandom(seed);
  const redraw = () => groups.flatMap((group) => group.map(() => group[random.below(group.length)]!));
  const sorted = Array.from({ length: draws }, () => caseScore({ ...input, gates: [], reviews: redraw() }).score)
    .flatMap((score) => score ?? [])
    .sort((a, b) => a - b);
  if (sorted.length === 0 || groups.every((group) => allSame(group, input.criteria))) return none('undefined-no-variation');
  return { status: 'ok', interval: [percentile(sorted, 0.025), percentile(sorted, 0.975)], reviewers, alone };
};

/** Apart by the criteria that each was asked. Whoever was asked none moves no score and is in no group. */
const groupsOf = (reviews: readonly ScoredReview[], criteria: CaseScoreInput['criteria']): ScoredReview[][] => {
  const groups = new Map<string, ScoredReview[]>();
  for (const review of reviews) {
    const asked = criteria.filter(({ id }) => answerOf(review, id) !== null).map(({ id }) => id);
    if (asked.length > 0) groups.set(JSON.stringify(asked), [...(groups.get(JSON.stringify(asked)) ?? []), review]);
  }
  return [...groups.values()];
};

const allSame = (group: readonly ScoredReview[], criteria: CaseScoreInput['criteria']): boolean =>
  new Set(group.map((review) => JSON.stringify(criteria.map(({ id }) => answerOf(review, id))))).size === 1;

import { alphaInterval } from '../statistics/agreement/alpha-interval.ts';
import type { Ratings } from '../statistics/agreement/pairable-units.ts';
import { unitDisagreement } from '../statistics/agreement/unit-disagreement.ts';
import { caseScore, type CaseScoreInput } from './case-score.ts';
import { answerOf, countedInOrder } from './in-order.ts';

/** From here up agreement is good, and from `TENTATIVE` up it allows tentative conclusions. Source: Krippendorff 2004, Content Analysis, 2nd edition, chapter 11. */
export const GOOD = 0.8;
export const TENTATIVE = 0.667;

export interface RoundAgreement {
  status: 'ok' | 'insufficient-data' | 'undefined-no-variation';
  /** Krippendorff's ordinal alpha; null unless the status is `ok`. */
  alpha: number | null;
  /** 95 % bootstrap interval over the criteria; null with fewer than two that people can agree on. */
  interval: [number, number] | null;
  reading: 'good' | 'tentative' | 'low' | null;
  /** Criteria that at least two people scored, and the scores on them: what alpha rests on. */
  criteria: number;
  scores: number;
  /** Ids of the criteria on which people lie furthest apart, in the order of the rubric; several where they are equally far. */
  furthest: string[];
}

/**
 * How far those who reviewed a case agree, over its applicable criteria: the unit is a criterion, a rater is a counted
 * review, and whoever did not score a criterion left a gap. It tells of one case and few criteria: read it with its interval.
 *
 * @param seed a whole number from 0 to 4,294,967,295: the same reviews and seed give the same interval
 */
export const roundAgreement = (input: CaseScoreInput & { seed: number; resamples?: number }): RoundAgreement => {
  const { criteria: results } = caseScore(input);
  const criteria = input.criteria.filter(({ id }) => results[id]?.applicable);
  const ratings: Ratings = countedInOrder(input.reviews, criteria).map((review) => criteria.map(({ id }) => scoreOf(answerOf(review, id))));
  const { status, alpha, interval } = alphaInterval(ratings, { level: 'ordinal', seed: input.seed, ...(input.resamples ? { resamples: input.resamples } : {}) });
  const apart = unitDisagreement(ratings, 'ordinal');
  const raters = criteria.map((_, unit) => ratings.filter((rater) => rater[unit] !== null).length).filter((number) => number > 1);
  return {
    status: status === 'undefined-negative-values' ? 'insufficient-data' : status,
    alpha,
    interval,
    reading: alpha === null ? null : readingOf(alpha),
    criteria: raters.length,
    scores: raters.reduce((sum, number) => sum + number, 0),
    furthest: furthestOf(criteria.map(({ id }) => id), apart),
  };
};

/** What alpha is commonly read as; unrounded, so that 0.7999 is not good. */
export const readingOf = (alpha: number): 'good' | 'tentative' | 'low' => (alpha >= GOOD ? 'good' : alpha >= TENTATIVE ? 'tentative' : 'low');

const SAME = 1e-9;

const furthestOf = (ids: readonly string[], apart: readonly (number | null)[]): string[] => {
  const most = Math.max(0, ...apart.map((one) => one ?? 0));
  return most === 0 ? [] : ids.filter((_, unit) => (apart[unit] ?? 0) > most - SAME);
};

const scoreOf = (answer: unknown): number | null => (typeof answer === 'number' ? answer : null);

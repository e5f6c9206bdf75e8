import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/median.ts';
import { answersTo, countedReviews, type ScoredReview } from './counted-reviews.ts';
import { gateResult, type GateResult } from './gate-result.ts';
import { valueOf, type Scale } from './scale.ts';
import { shareOf, weightOf } from './weights.ts';

export interface CaseScoreInput {
  statistic: 'mean' | 'median';
  /** Values that a criterion needs to count in the coverage; 0 and 1 are the same. */
  minRaters?: number;
  scale: Scale;
  /** A criterion's own scale stands before the common one. */
  criteria: readonly { id: string; weight: number; scale?: Scale }[];
  gates?: readonly string[];
  /** The latest review of each reviewer on the stage run, counted or not. */
  reviews: readonly ScoredReview[];
}

export interface CriterionResult {
  applicable: boolean;
  /** Reviewers who gave a score. */
  raters: number;
  /** The statistic of their values, 0 to 1; null where there is none. */
  value: number | null;
}

export interface CaseScore {
  /** 0 to 100; null where no applicable criterion has a value. */
  score: number | null;
  /** 0 to 1; null where nothing is applicable. */
  coverage: number | null;
  criteria: Record<string, CriterionResult>;
  gates: Record<string, GateResult>;
}

/** The score of a stage run over all its counted reviews. Source: `aggregation` of the rubrics. Nothing is rounded. */
export const caseScore = ({ statistic, minRaters = 1, scale, criteria, gates = [], reviews }: CaseScoreInput): CaseScore => {
  const counted = countedReviews(reviews);
  const results = criteria.map((criterion) => ({
    ...criterion,
    result: criterionResult(counted, criterion.id, criterion.scale ?? scale, statistic),
  }));
  const applicable = results.filter(({ result }) => result.applicable);
  const valued = applicable.filter(({ result }) => result.value !== null);
  const covered = applicable.filter(({ result }) => result.raters >= Math.max(1, minRaters));
  const total = valued.reduce((sum, { weight, result }) => sum + weight * (result.value ?? 0), 0);
  const score = shareOf(total, weightOf(valued));
  return {
    score: score === null ? null : 100 * score,
    coverage: shareOf(weightOf(covered), weightOf(applicable)),
    criteria: Object.fromEntries(results.map(({ id, result }) => [id, result])),
    gates: Object.fromEntries(gates.map((gate) => [gate, gateResult(counted, gate)])),
  };
};

/** Not applicable when more than half of those who answered say so; "cannot assess" says that it applies. */
const criterionResult = (counted: readonly ScoredReview[], id: string, scale: Scale, statistic: 'mean' | 'median'): CriterionResult => {
  const answers = answersTo(counted, id);
  const applicable = 2 * answers.filter((answer) => answer === 'not-applicable').length <= answers.length;
  const values = applicable ? answers.flatMap((answer) => (typeof answer === 'number' ? [valueOf(scale, answer)] : [])) : [];
  return { applicable, raters: values.length, value: statistic === 'median' ? median(values) : mean(values) };
};

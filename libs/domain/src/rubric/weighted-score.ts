import type { CriterionAnswer } from './definition.ts';
import { valueOf, type Scale } from './scale.ts';
import { shareOf, weightOf } from './weights.ts';

export interface WeightedItem {
  criterion: string;
  weight: number;
  answer: CriterionAnswer;
}

/** Each part is null where it is undefined. */
export interface WeightedScore {
  /** 0 to 100. */
  score: number | null;
  /** Of the answers themselves, on the scale. */
  weightedMean: number | null;
  /** Answered weight over applicable weight, 0 to 1. */
  coverage: number | null;
}

/**
 * The score of one review: 100 x sum(w x value) / sum(w) over the scored criteria. "Not applicable" leaves every sum;
 * "cannot assess" lowers the coverage and is never 0. Source: `scoring` of the rubrics.
 */
export const weightedScore = ({ scale, items }: { scale: Scale; items: readonly WeightedItem[] }): WeightedScore => {
  const applicable = items.filter(({ answer }) => answer !== 'not-applicable');
  const scored = applicable.flatMap(({ weight, answer }) => (typeof answer === 'number' ? [{ weight, answer }] : []));
  const weight = weightOf(scored);
  const weighted = (of: (answer: number) => number) =>
    shareOf(scored.reduce((sum, item) => sum + item.weight * of(item.answer), 0), weight);
  const value = weighted((answer) => valueOf(scale, answer));
  return {
    score: value === null ? null : 100 * value,
    weightedMean: weighted((answer) => answer),
    coverage: shareOf(weight, weightOf(applicable)),
  };
};

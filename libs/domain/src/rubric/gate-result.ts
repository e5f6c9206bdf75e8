import type { ScoredReview } from './counted-reviews.ts';
import type { GateAnswer } from './definition.ts';

const WORST_FIRST: readonly GateAnswer[] = ['fail', 'cannot-assess', 'pass', 'not-applicable'];

export interface GateResult {
  /** Null where nobody answered, which is not a pass. */
  answer: GateAnswer | null;
  disagreement: boolean;
}

/**
 * The worst answer of the counted deciders is the answer of the case; differing answers are flagged and soften nothing.
 * Null without a disagreement where nobody answered. Source: `aggregation.gates` of the rubrics.
 */
export const gateResult = (counted: readonly Pick<ScoredReview, 'gates'>[], gate: string): GateResult => {
  const given = new Set(counted.flatMap(({ gates }) => (gates && Object.hasOwn(gates, gate) ? [gates[gate]!] : [])));
  return { answer: WORST_FIRST.find((answer) => given.has(answer)) ?? null, disagreement: given.size > 1 };
};

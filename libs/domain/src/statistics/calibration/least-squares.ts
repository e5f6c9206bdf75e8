import { cholesky } from '../numeric/cholesky.ts';
import { mean } from '../mean.ts';
import { componentsOf, type Component } from './components.ts';
import { named, type Design } from './observations.ts';

export type LeastSquares =
  | {
      status: 'ok';
      /** What each case would have been given by a reviewer of average severity. */
      caseScores: Record<string, number>;
      /** How much each reviewer gives above the average reviewer; they sum to 0. */
      reviewerBias: Record<string, number>;
      residualSumOfSquares: number;
    }
  | { status: 'refused-disconnected'; components: Component[] }
  | { status: 'insufficient-data' };

/**
 * Additive effects of cases and reviewers by least squares, those of reviewers summing to 0.
 * Source: Searle, Casella and McCulloch 1992, Variance Components, 4.9 (two-way crossed, unbalanced, no interaction),
 * with the case effects absorbed.
 *
 * No observation: `insufficient-data`. A disconnected graph of reviewers and cases has no one solution:
 * `refused-disconnected`, with its parts. With one reviewer the bias is 0, and severity cannot be told from merit.
 */
export const leastSquares = (design: Design): LeastSquares => {
  if (design.cases.length === 0) return { status: 'insufficient-data' };
  const components = componentsOf(design);
  if (components.length > 1) return { status: 'refused-disconnected', components };
  const bias = biasesOf(design);
  const scores = design.ofCase.map((given) => mean(given.map(({ reviewer, score }) => score - bias[reviewer]!))!);
  const residuals = design.ofCase.flatMap((given, place) => given.map(({ reviewer, score }) => score - scores[place]! - bias[reviewer]!));
  return {
    status: 'ok',
    caseScores: named(design.cases, scores),
    reviewerBias: named(design.reviewers, bias),
    residualSumOfSquares: residuals.reduce((sum, residual) => sum + residual ** 2, 0),
  };
};

/** The normal equations of the reviewers within cases; ones added to every cell make the sum 0 and the solution one. */
const biasesOf = ({ reviewers, ofCase }: Design): number[] => {
  const left = reviewers.map(() => reviewers.map(() => 1));
  const right = reviewers.map(() => 0);
  for (const scores of ofCase) {
    const middle = mean(scores.map(({ score }) => score))!;
    for (const { reviewer, score } of scores) {
      right[reviewer]! += score - middle;
      left[reviewer]![reviewer]! += 1;
      for (const other of scores) left[reviewer]![other.reviewer]! -= 1 / scores.length;
    }
  }
  return cholesky(left).solve(right);
};

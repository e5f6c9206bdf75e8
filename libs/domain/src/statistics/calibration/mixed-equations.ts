import { cholesky, type Cholesky } from '../numeric/cholesky.ts';
import type { Design } from './observations.ts';

/** Variances as multiples of the error variance, 0 or more. */
export interface Ratios {
  case: number;
  reviewer: number;
}

/** The solved equations: mean, effects, and what the likelihood needs. */
export interface MixedSolution {
  mu: number;
  caseEffects: number[];
  reviewerEffects: number[];
  /** y'Py times the error variance. */
  weightedSquares: number;
  /** log |V| + log |X'V⁻¹X|, with the error variance taken out. */
  logDeterminants: number;
  /** Of mean and reviewer effects, the latter divided by the root of their ratio. */
  factor: Cholesky;
}

/**
 * Henderson's mixed model equations of score = mean + case + reviewer + error, cases and reviewers random. The case
 * effects are absorbed, and reviewer effects scaled by their standard deviation, so that a variance may be 0.
 * Sources: Henderson 1975, Biometrics 31:423-447; Searle, Casella and McCulloch 1992, Variance Components, 7.6.
 */
export const solveMixed = ({ reviewers, ofCase }: Design, ratios: Ratios): MixedSolution => {
  const centre = ofCase.flat().reduce((sum, { score }, place) => sum + (score - sum) / (place + 1), 0);
  const scale = Math.sqrt(ratios.reviewer);
  // Rows and columns: the mean, then the reviewers
  const left = Array.from({ length: reviewers.length + 1 }, (_, row) => Array.from({ length: reviewers.length + 1 }, (__, column) => (row === column && row > 0 ? 1 : 0)));
  const right = left.map(() => 0);
  let logDeterminants = 0;
  for (const scores of ofCase) {
    const alone = 1 / (1 + scores.length * ratios.case);
    const shrunk = ratios.case * alone;
    const total = scores.reduce((sum, { score }) => sum + score - centre, 0);
    logDeterminants -= Math.log(alone);
    left[0]![0]! += scores.length * alone;
    right[0]! += total * alone;
    for (const { reviewer, score } of scores) {
      const row = left[reviewer + 1]!;
      row[0]! += scale * alone;
      left[0]![reviewer + 1]! += scale * alone;
      row[reviewer + 1]! += ratios.reviewer;
      for (const other of scores) row[other.reviewer + 1]! -= ratios.reviewer * shrunk;
      right[reviewer + 1]! += scale * (score - centre - shrunk * total);
    }
  }
  const factor = cholesky(left);
  const [mean = 0, ...scaled] = factor.solve(right);
  const effects = scaled.map((value) => scale * value);
  const rests = ofCase.map((scores) => scores.map(({ reviewer, score }) => score - centre - mean - effects[reviewer]!));
  const caseEffects = rests.map((rest) => (ratios.case / (1 + rest.length * ratios.case)) * summed(rest));
  // As sums of squares: the difference of two large sums would lose what is left of them
  const errors = summed(rests.flatMap((rest, place) => rest.map((value) => (value - caseEffects[place]!) ** 2)));
  const cases = summed(rests.map((rest) => (ratios.case * summed(rest) ** 2) / (1 + rest.length * ratios.case) ** 2));
  return {
    mu: centre + mean,
    caseEffects,
    reviewerEffects: effects,
    weightedSquares: errors + cases + summed(scaled.map((value) => value ** 2)),
    logDeterminants: logDeterminants + factor.logDeterminant,
    factor,
  };
};

const summed = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

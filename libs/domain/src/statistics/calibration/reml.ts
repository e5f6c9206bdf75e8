import { compassSearch } from '../numeric/compass-search.ts';
import { largest } from '../numeric/largest.ts';
import type { Variances } from './blup.ts';
import { componentsOf } from './components.ts';
import { leastSquares } from './least-squares.ts';
import { solveMixed } from './mixed-equations.ts';
import type { Design } from './observations.ts';

export type Reml =
  | {
      status: 'ok';
      variances: Variances;
      /** -2 log of the restricted likelihood at its maximum. */
      criterion: number;
      /** Variances at 0: the scores show none. */
      atZero: ('case' | 'reviewer')[];
    }
  | { status: 'insufficient-data' | 'undefined-no-variation' | 'undefined-no-error' };

/** A variance is at most so many times the error variance. */
const LARGEST_RATIO = 1e6;
/** From a ratio to the coordinate of the search: straight near 0, logarithmic far away. */
const FINENESS = 100;
const MOST = Math.log1p(FINENESS * LARGEST_RATIO);
const GRID = Array.from({ length: 6 }, (_, place) => (place * MOST) / 6);
const ratioAt = (coordinate: number): number => Math.expm1(coordinate) / FINENESS;

/**
 * The variances of cases, reviewers and error by restricted maximum likelihood, each 0 or more. The error variance is
 * profiled out, the two ratios are searched within bounds, so that an estimate may lie at 0 and the search always ends.
 * Sources: Patterson and Thompson 1971, Biometrika 58:545-554; Searle, Casella and McCulloch 1992, 6.6; for balanced
 * scores it equals the estimates from mean squares, where those are positive. Relative precision about 1e-6.
 *
 * `insufficient-data` where the three cannot be told apart: fewer than two cases or reviewers, or no score beyond what
 * case and reviewer effects fit anyhow. All scores equal: `undefined-no-variation`. Scores that case and reviewer
 * explain without remainder: `undefined-no-error`.
 */
export const remlVariances = (design: Design): Reml => {
  const scores = design.ofCase.flat();
  const spare = scores.length - design.cases.length - design.reviewers.length + componentsOf(design).length;
  if (design.cases.length < 2 || design.reviewers.length < 2 || spare < 1) return { status: 'insufficient-data' };
  if (scores.every(({ score }) => score === scores[0]!.score)) return { status: 'undefined-no-variation' };
  if (!hasError(design)) return { status: 'undefined-no-error' };
  const freedom = scores.length - 1;
  const solved = (ofCase: number, ofReviewer: number) => solveMixed(design, { case: ratioAt(ofCase), reviewer: ratioAt(ofReviewer) });
  const least = compassSearch(
    (...at) => {
      const { weightedSquares, logDeterminants } = solved(...at);
      return freedom * (1 + Math.log((2 * Math.PI * weightedSquares) / freedom)) + logDeterminants;
    },
    MOST,
    GRID,
  );
  const error = solved(...least.at).weightedSquares / freedom;
  const [ofCase, ofReviewer] = least.at.map((coordinate) => error * ratioAt(coordinate)) as [number, number];
  const atZero = (['case', 'reviewer'] as const).filter((_, place) => least.at[place] === 0);
  return { status: 'ok', variances: { case: ofCase, reviewer: ofReviewer, error }, criterion: least.value, atZero };
};

/** Whether the fit of case and reviewer effects leaves more than rounding, group by group. */
const hasError = (design: Design): boolean => {
  const scores = design.ofCase.flat().map(({ score }) => score);
  const rounding = scores.length * (1e-10 * largest(scores)) ** 2;
  return partsOf(design).some((part) => {
    const fit = leastSquares(part);
    return fit.status === 'ok' && fit.residualSumOfSquares > rounding;
  });
};

/** The design of each connected part by itself. */
const partsOf = (design: Design): Design[] =>
  componentsOf(design).map(({ cases, reviewers }) => ({
    cases,
    reviewers,
    ofCase: cases.map((name) => design.ofCase[design.cases.indexOf(name)]!.map(({ reviewer, score }) => ({ reviewer: reviewers.indexOf(design.reviewers[reviewer]!), score }))),
  }));

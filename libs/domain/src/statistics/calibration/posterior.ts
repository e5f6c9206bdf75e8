import type { Variances } from './blup.ts';
import { solveMixed, type MixedSolution } from './mixed-equations.ts';
import type { Design } from './observations.ts';

/** The joint distribution of mean and case effects, given the variances: what the cases share through mean and reviewers, and each one's own. */
export interface Posterior {
  mu: number;
  effects: number[];
  /** By case: how it hangs on the mean and on each reviewer. */
  leans: number[][];
  /** By case: its own variance. */
  own: number[];
  error: number;
  factor: MixedSolution['factor'];
}

/**
 * The distribution of what `solveMixed` predicts. Where the variance between cases or reviewers is 0, the effects of those
 * are 0 and certain. Source: Henderson 1975, Biometrics 31:423-447 (the inverse of the coefficients as the variance of a prediction).
 *
 * @param variances of which the error is above 0
 */
export const posteriorOf = (design: Design, variances: Variances): Posterior => {
  const ratios = { case: variances.case / variances.error, reviewer: variances.reviewer / variances.error };
  const { mu, caseEffects, factor } = solveMixed(design, ratios);
  const shares = design.ofCase.map((scores) => ratios.case / (1 + scores.length * ratios.case));
  const leans = design.ofCase.map((scores, place) => {
    const lean = [shares[place]! * scores.length, ...design.reviewers.map(() => 0)];
    for (const { reviewer } of scores) lean[reviewer + 1]! += shares[place]! * Math.sqrt(ratios.reviewer);
    return lean;
  });
  return { mu, effects: caseEffects, leans, own: shares.map((share) => share * variances.error), error: variances.error, factor };
};

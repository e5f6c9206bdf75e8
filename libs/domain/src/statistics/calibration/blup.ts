import { solveMixed } from './mixed-equations.ts';
import { named, type Design } from './observations.ts';

/** Of cases, of reviewers, and of what remains, in squares of the score's unit. The error variance is above 0. */
export interface Variances {
  case: number;
  reviewer: number;
  error: number;
}

export type Blup =
  | {
      status: 'ok';
      /** The mean over all, by generalised least squares. */
      mu: number;
      /** By case: mean and case effect, drawn towards the mean the more, the less is known. */
      calibrated: Record<string, number>;
      /** By reviewer: how much above the mean reviewer. */
      reviewerBias: Record<string, number>;
    }
  | { status: 'insufficient-data' };

/**
 * Best linear unbiased predictions of case and reviewer effects with given variances.
 * Source: Henderson 1975, Biometrics 31:423-447. An effect whose variance is 0 is 0.
 *
 * No observation: `insufficient-data`. Where the graph of reviewers and cases is disconnected, there is a result, but
 * the difference between the parts rests on the variances alone: name the parts beside it.
 */
export const blup = (design: Design, variances: Variances): Blup => {
  if (design.cases.length === 0) return { status: 'insufficient-data' };
  const { mu, caseEffects, reviewerEffects } = solveMixed(design, { case: variances.case / variances.error, reviewer: variances.reviewer / variances.error });
  return {
    status: 'ok',
    mu,
    calibrated: named(design.cases, caseEffects.map((effect) => mu + effect)),
    reviewerBias: named(design.reviewers, reviewerEffects),
  };
};

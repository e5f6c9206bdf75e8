import { normalQuantile } from '../numeric/normal.ts';
import type { Variances } from './blup.ts';
import { solveMixed } from './mixed-equations.ts';
import type { Design } from './observations.ts';

/**
 * Between which values the effect of each reviewer lies with the given credibility, given the variances: wide for whoever
 * scored few cases. That the variances are estimated is not in it, so it is rather too narrow where there are few scores.
 * Source: Henderson 1975, Biometrics 31:423-447 (the variance of a prediction of an effect, σ²Cᵘᵘ).
 *
 * @returns by reviewer; empty without cases, and where the reviewer variance is 0: then no effect was estimated
 */
export const reviewerIntervals = (design: Design, variances: Variances, credibility: number): Record<string, [number, number]> => {
  if (design.cases.length === 0 || variances.reviewer === 0) return {};
  const { reviewerEffects, factor } = solveMixed(design, { case: variances.case / variances.error, reviewer: variances.reviewer / variances.error });
  const reach = normalQuantile((1 + credibility) / 2);
  return Object.fromEntries(
    design.reviewers.map((name, place) => {
      // the equations hold each effect divided by the root of its ratio, so that its place in their inverse is in units of the reviewer variance
      const unit = [0, ...design.reviewers.map((_, other) => (other === place ? 1 : 0))];
      const left = factor.solveLower(unit).reduce((sum, value) => sum + value ** 2, 0);
      const spread = reach * Math.sqrt(variances.reviewer * left);
      return [name, [reviewerEffects[place]! - spread, reviewerEffects[place]! + spread]];
    }),
  );
};

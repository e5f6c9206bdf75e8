import { normalQuantile } from '../numeric/normal.ts';
import type { Variances } from './blup.ts';
import type { Design } from './observations.ts';
import { posteriorOf } from './posterior.ts';

/**
 * Between which values the calibrated score of each case lies with the given credibility: mean and case effect together,
 * given the variances. That these are estimated is not in it, so it is rather too narrow where there are few scores.
 * With a case variance of 0 all are the interval of the mean.
 * Source: Henderson 1975, Biometrics 31:423-447 (the variance of a prediction of mean and effect, σ²(C¹¹ + 2C¹ᵘ + Cᵘᵘ)).
 *
 * @returns by case, empty without cases
 */
export const calibratedIntervals = (design: Design, variances: Variances, credibility: number): Record<string, [number, number]> => {
  if (design.cases.length === 0) return {};
  const { mu, effects, leans, own, error, factor } = posteriorOf(design, variances);
  const reach = normalQuantile((1 + credibility) / 2);
  return Object.fromEntries(
    design.cases.map((name, place) => {
      // a case takes from the mean what its effect leans on it
      const shared = factor.solveLower(leans[place]!.map((lean, row) => (row === 0 ? lean - 1 : lean))).reduce((sum, value) => sum + value ** 2, 0);
      const middle = mu + effects[place]!;
      const spread = reach * Math.sqrt(own[place]! + error * shared);
      return [name, [middle - spread, middle + spread]];
    }),
  );
};

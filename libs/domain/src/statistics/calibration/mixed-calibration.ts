import { blup, type Variances } from './blup.ts';
import { expectedRanks, type ExpectedRank, type RankOptions } from './expected-ranks.ts';
import type { Design } from './observations.ts';
import { remlVariances, type Reml } from './reml.ts';

export type MixedCalibration =
  | {
      status: 'ok';
      /** Estimated by restricted maximum likelihood. */
      variances: Variances;
      /** Variances that the scores show none of. */
      atZero: ('case' | 'reviewer')[];
      mu: number;
      /** By case. */
      calibrated: Record<string, number>;
      /** By reviewer. */
      reviewerBias: Record<string, number>;
      /** By case. */
      ranks: Record<string, ExpectedRank>;
    }
  | { status: Exclude<Reml['status'], 'ok'> | 'refused-disconnected' };

/** Case scores freed of reviewer effects by a mixed model with estimated variances, with the ranks they allow. */
export const calibrateMixed = (design: Design, options: RankOptions): MixedCalibration => {
  const reml = remlVariances(design);
  if (reml.status !== 'ok') return { status: reml.status };
  const prediction = blup(design, reml.variances);
  if (prediction.status !== 'ok') return { status: prediction.status };
  const { variances, atZero } = reml;
  const { mu, calibrated, reviewerBias } = prediction;
  return { status: 'ok', variances, atZero, mu, calibrated, reviewerBias, ranks: expectedRanks(design, variances, options) };
};

import { blup, type Variances } from './blup.ts';
import { calibratedIntervals } from './calibrated-intervals.ts';
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
      /** By case: between which values the calibrated score lies with the credibility of the run; absent in a run of an earlier method. */
      intervals?: Record<string, [number, number]>;
      /** By reviewer. */
      reviewerBias: Record<string, number>;
      /** By case. */
      ranks: Record<string, ExpectedRank>;
    }
  | { status: Exclude<Reml['status'], 'ok'> | 'refused-disconnected' };

/**
 * Case scores freed of reviewer effects by a mixed model with estimated variances, with the ranks they allow.
 *
 * @param firmness whether with intervals of the scores, and how firmly a case is among the first
 */
export const calibrateMixed = (design: Design, options: RankOptions, firmness: boolean): MixedCalibration => {
  const reml = remlVariances(design);
  if (reml.status !== 'ok') return { status: reml.status };
  const prediction = blup(design, reml.variances);
  if (prediction.status !== 'ok') return { status: prediction.status };
  const { variances, atZero } = reml;
  const { mu, calibrated, reviewerBias } = prediction;
  const ranks = expectedRanks(design, variances, options);
  const found = { status: 'ok', variances, atZero, mu, calibrated, reviewerBias } as const;
  return firmness ? { ...found, intervals: calibratedIntervals(design, variances, options.credibility), ranks } : { ...found, ranks: withoutFirmness(ranks) };
};

const withoutFirmness = (ranks: Record<string, ExpectedRank>): Record<string, ExpectedRank> =>
  Object.fromEntries(Object.entries(ranks).map(([name, { expectedRank, interval }]) => [name, { expectedRank, interval }]));

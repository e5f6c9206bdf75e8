import { percentile } from '../numeric/percentile.ts';
import { seededRandom } from '../numeric/random.ts';
import { alphaOf, type Alpha } from './krippendorff-alpha.ts';
import type { Level } from './levels.ts';
import { pairableUnits, type Ratings } from './pairable-units.ts';

export interface AlphaIntervalOptions {
  level: Level;
  /** A whole number from 0 to 4,294,967,295. */
  seed: number;
  /** How often the units are drawn anew; 2,000 where left out. */
  resamples?: number;
  /** The share that the interval covers; 0.95 where left out. */
  confidence?: number;
}

export interface AlphaInterval {
  status: Alpha['status'];
  alpha: number | null;
  /** Lower and upper end; null where alpha is, and with one pairable unit, which says nothing of others. */
  interval: [number, number] | null;
  /** Draws in which all ratings were equal, so that alpha was undefined; they are left out. */
  undefinedResamples: number;
}

/**
 * Krippendorff's alpha with a bootstrap interval: the pairable units are drawn with replacement, alpha is computed of
 * each draw anew, and the interval lies between the percentiles. The same seed gives the same interval.
 * Source: Zapf, Castell, Morawietz and Karch 2016, BMC Medical Research Methodology 16:93.
 */
export const alphaInterval = (ratings: Ratings, { level, seed, resamples = 2000, confidence = 0.95 }: AlphaIntervalOptions): AlphaInterval => {
  const units = pairableUnits(ratings);
  const { status, alpha } = alphaOf(units, level);
  if (alpha === null || units.length < 2) return { status, alpha, interval: null, undefinedResamples: 0 };
  const random = seededRandom(seed);
  const draws = Array.from({ length: resamples }, () => alphaOf(units.map(() => units[random.below(units.length)]!), level).alpha);
  const sorted = draws.filter((draw) => draw !== null).sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return {
    status,
    alpha,
    interval: sorted.length === 0 ? null : [percentile(sorted, tail), percentile(sorted, 1 - tail)],
    undefinedResamples: resamples - sorted.length,
  };
};

import type { ReviewLean } from '../cohort/cohort.types.ts';

/** Points of the case score, 0 to 100, both ends included. */
export interface Band {
  least: number;
  most: number;
}

const BANDS: Readonly<Record<ReviewLean, Band>> = {
  strong: { least: 75, most: 90 },
  mixed: { least: 60, most: 69 },
  weak: { least: 30, most: 49 },
};

/** How far above a threshold a played score may end when the lean itself would not reach it: passed, and no more than passed. */
const ABOVE_THRESHOLD = 10;

/** Where the case score lands: the band of the lean, lifted to what the next step must reach. */
export const bandFor = (lean: ReviewLean, mustReach = 0): Band => {
  const { least, most } = BANDS[lean];
  if (mustReach <= most) return { least: Math.max(least, mustReach), most };
  return { least: mustReach, most: Math.min(100, mustReach + ABOVE_THRESHOLD) };
};

/** Kept from both ends, so that a sum taken in another order cannot fall out of the band. */
const MARGIN = 0.001;

/** 0 inside the band, else the points that are missing or too many. */
export const distanceTo = ({ least, most }: Band, score: number): number => Math.max(0, least + MARGIN - score, score - (most - MARGIN));

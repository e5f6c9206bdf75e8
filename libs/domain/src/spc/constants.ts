/** Distance of a limit from the mean, in average moving ranges: 3 / d2 with d2 = 1.128 for ranges of two. */
export const LIMIT_FACTOR = 2.66;

/** Inner lines stand at this share of the distance from the mean to a limit. */
export const INNER_FRACTION = 2 / 3;

/** A moving range of at least so many mean moving ranges is dropped when screening: the D4 of ranges of two. */
export const SCREEN_FACTOR = 3.267;

/** Consecutive points on one side of the mean that make a shift. */
export const SHIFT_LENGTH = 7;

/** Points of a trend; one step fewer, all in one direction. */
export const TREND_POINTS = 7;

/** Limits that rest on fewer points than this are trial limits. */
export const TRIAL_LIMITS_BELOW = 12;

/** Two numbers count as equal when they differ by no more than this, relative above 1. */
export const TIE_TOLERANCE = 1e-9;

/** Values, targets and limits beyond it, in either direction, are refused: their sums would be no numbers. */
export const LARGEST_VALUE = 1e300;

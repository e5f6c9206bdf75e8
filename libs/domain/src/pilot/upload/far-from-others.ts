/** Fewer say nothing of what is usual. */
const FEWEST = 3;

/** How many times as far from the middle as half of the others are, and how many times as far as they spread. Ours to set. */
const TIMES_USUAL = 10;
const TIMES_SPREAD = 2;
const SHARE_OF_MIDDLE = 0.5;

/**
 * Whether a value lies so far from the other readings of its site and measure that it may be a slip: a decimal point, another
 * unit, a digit too many. It does where it is beyond ten times the median distance from their median, beyond twice their
 * spread, and beyond half of the median. A trend, a season and a rare event do not reach that; a merger does, and is confirmed.
 */
export const isFarFromOthers = (value: number, others: readonly number[]): boolean => {
  if (others.length < FEWEST) return false;
  const middle = medianOf(others);
  const usual = medianOf(others.map((other) => Math.abs(other - middle)));
  const spread = Math.max(...others) - Math.min(...others);
  const limit = Math.max(TIMES_USUAL * usual, TIMES_SPREAD * spread, SHARE_OF_MIDDLE * Math.abs(middle));
  return limit > 0 && Math.abs(value - middle) > limit; // others of nothing but 0 say nothing of what one event weighs
};

/** What is asked of somebody who sends such a value. */
export const farWords = (value: number, others: readonly number[]): string =>
  `${value} is far from the other readings here, which lie between ${Math.min(...others)} and ${Math.max(...others)}: correct it, or confirm that it is right`;

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** How often each value occurs: `[value, times]`. */
export type Histogram = readonly (readonly [value: number, times: number])[];

/** How many values there are. */
export const sizeOf = (histogram: Histogram): number => histogram.reduce((sum, [, times]) => sum + times, 0);

/** The middle value, or the mean of the two in the middle; null of nothing. */
export const medianOf = (histogram: Histogram): number | null => {
  const size = sizeOf(histogram);
  return size === 0 ? null : (atRank(histogram, Math.floor((size + 1) / 2)) + atRank(histogram, Math.floor(size / 2) + 1)) / 2;
};

/**
 * The smallest value that at least this share of the values does not exceed, by the nearest-rank method: always a value
 * that occurred. null of nothing.
 *
 * @param percent more than 0, at most 100
 */
export const percentileOf = (histogram: Histogram, percent: number): number | null => {
  const size = sizeOf(histogram);
  return size === 0 ? null : atRank(histogram, Math.ceil((size * percent) / 100));
};

/** The value at a place of the sorted list, 1 the smallest. */
const atRank = (histogram: Histogram, rank: number): number => {
  let left = rank;
  const sorted = [...histogram].sort(([a], [b]) => a - b);
  for (const [value, times] of sorted) {
    left -= times;
    if (left <= 0) return value;
  }
  return sorted.at(-1)![0];
};

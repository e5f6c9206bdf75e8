import type { Pair, Pairs } from './problem.ts';

const LARGEST_INT32 = 2 ** 31 - 1;

/**
 * Pairs from a table of affinities by submission and reviewer; null is a conflict.
 * @param keep which pairs may be assigned besides, all where left out
 */
export const pairsFrom = (affinity: readonly (readonly (number | null)[])[], keep: (submission: number, reviewer: number) => boolean = () => true): Pairs => {
  const start = new Int32Array(affinity.length + 1);
  let count = 0;
  let largest = 0;
  affinity.forEach((row, p) => {
    row.forEach((value, r) => {
      if (value === null || !keep(p, r)) return;
      count += 1;
      largest = Math.max(largest, Math.abs(value));
    });
    start[p + 1] = count;
  });
  const reviewers = affinity[0]?.length ?? 0;
  const reviewer = reviewers <= 2 ** 16 ? new Uint16Array(count) : new Int32Array(count);
  const values = largest <= LARGEST_INT32 ? new Int32Array(count) : new Float64Array(count);
  let at = 0;
  affinity.forEach((row, p) => {
    row.forEach((value, r) => {
      if (value === null || !keep(p, r)) return;
      reviewer[at] = r;
      values[at] = value;
      at += 1;
    });
  });
  return { start, reviewer, affinity: values };
};

/** The pairs without those that `keep` refuses. */
export const pairsKept = ({ start, reviewer, affinity }: Pairs, keep: (submission: number, reviewer: number, place: number) => boolean): Pairs => {
  const newStart = new Int32Array(start.length);
  const places: number[] = [];
  for (let p = 0; p + 1 < start.length; p += 1) {
    for (let place = start[p]!; place < start[p + 1]!; place += 1) if (keep(p, reviewer[place]!, place)) places.push(place);
    newStart[p + 1] = places.length;
  }
  return { start: newStart, reviewer: Int32Array.from(places, (place) => reviewer[place]!), affinity: Float64Array.from(places, (place) => affinity[place]!) };
};

/** The place of a pair; −1 where it may not be assigned. Reviewers of a submission stand in ascending order. */
export const placeOf = ({ start, reviewer }: Pairs, submission: number, wanted: number): number => {
  let low = start[submission]!;
  let high = start[submission + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = reviewer[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** Whether two assignments are of the same pairs. */
export const areSame = (some: readonly Pair[], others: readonly Pair[]): boolean => {
  const known = new Set(others.map(String));
  return some.length === others.length && some.every((pair) => known.has(String(pair)));
};

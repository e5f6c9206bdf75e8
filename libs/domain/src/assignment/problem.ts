/**
 * The pairs that may be assigned, by submission: those of submission p stand from `start[p]` up to, not including,
 * `start[p + 1]`. What is not among them is a conflict or forbidden. A pair is known by its place here.
 */
export interface Pairs {
  start: Int32Array;
  reviewer: Int32Array | Uint16Array;
  /** Whole numbers; larger is better, negative allowed. */
  affinity: Int32Array | Float64Array;
}

/** Seats that every submission keeps for kinds of people. One person fills one seat. */
export interface Categories {
  names: readonly string[];
  /** At least so many reviewers of the category for each submission, by category. */
  least: readonly number[];
  /** The categories of each reviewer, by their numbers. */
  of: readonly (readonly number[])[];
}

/** At most so many reviewers of one organisation for each submission. */
export interface Organisations {
  names: readonly string[];
  most: number;
  /** The organisation of each reviewer by its number; −1 for none. */
  of: Int32Array;
}

/** Who could review what. Submissions and reviewers are numbers from 0. */
export interface Problem {
  /** Reviewers that each submission gets, exactly. */
  quorum: Int32Array;
  loadMin: Int32Array;
  loadMax: Int32Array;
  pairs: Pairs;
  categories?: Categories;
  organisations?: Organisations;
  /** Pairs, by submission and reviewer, that must be part of the answer; they need not be among `pairs`. */
  locked?: readonly LockedPair[];
  /** What the square of each load costs, so that loads come out even; counts in `assignTotal` alone. Nothing where left out. */
  balance?: number;
  /** The numbers that submissions have for people, where the problem is a part of theirs; their own where left out. */
  called?: readonly number[];
}

export interface LockedPair {
  submission: number;
  reviewer: number;
  affinity: number;
  /** The category whose seat they fill, or none beyond it; whichever fits where left out. */
  category?: number;
}

/** Submission and reviewer. */
export type Pair = readonly [submission: number, reviewer: number];

/** The submission of the pair that stands at a place. */
export const submissionAt = ({ start }: Pairs, place: number): number => {
  let low = 0;
  let high = start.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (start[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
};

/** The largest size of an affinity, locked pairs included. */
export const largestAffinity = ({ pairs: { affinity }, locked = [] }: Problem): number => {
  let largest = 0;
  for (let place = 0; place < affinity.length; place += 1) {
    const size = Math.abs(affinity[place]!);
    if (size > largest) largest = size;
  }
  for (const pair of locked) largest = Math.max(largest, Math.abs(pair.affinity));
  return largest;
};

import { type Pair } from '../problem.ts';
import { type AffinityFrom } from './affinity-from.ts';

/** Days from the first to the last, both included, as `2026-11-28`. */
export interface Days {
  from: string;
  to: string;
}

/** An instance as files give it. Affinities are whole numbers; divided by `scale` they are what people read. */
export interface Instance {
  scale: number;
  quorum: number[];
  loadMin: number[];
  loadMax: number[];
  /** By submission and reviewer; null is a conflict of interest. */
  affinity: (number | null)[][];
  /** What the affinities were made of, where the file gave no numbers. */
  affinityFrom: AffinityFrom | null;
  /** The category of each reviewer, or several, or null. */
  reviewerCategory: (string | string[] | null)[];
  categoryMin: Record<string, number>;
  reviewerOrganisation: (string | null)[];
  /** No limit where it is null. */
  maxPerOrganisation: number | null;
  lockedPairs: Pair[];
  forbiddenPairs: Pair[];
  /** Days on which each reviewer cannot review, and the days on which each submission is reviewed. */
  reviewerUnavailable: Days[][];
  submissionDays: (Days | null)[];
  baselineAssignment: Pair[];
  declines: Pair[];
}

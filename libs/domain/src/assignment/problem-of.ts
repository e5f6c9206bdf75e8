import { pairsFrom } from './pairs.ts';
import { type Problem } from './problem.ts';

/** A small problem from tables; what is left out is free. Affinities by submission and reviewer, null is a conflict. */
export const problemOf = (given: {
  affinity: readonly (readonly (number | null)[])[];
  quorum: readonly number[];
  loadMin?: readonly number[];
  loadMax: readonly number[];
}): Problem => ({
  quorum: Int32Array.from(given.quorum),
  loadMin: Int32Array.from(given.loadMin ?? given.loadMax.map(() => 0)),
  loadMax: Int32Array.from(given.loadMax),
  pairs: pairsFrom(given.affinity),
});

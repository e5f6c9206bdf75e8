import { type Problem } from '../problem.ts';
import { Best } from './best.ts';
import { FIRST_REVIEWER, type FlowModel } from './flow-model.ts';
import { wantedOf } from './seats.ts';

/** Up to so many pairs a problem is solved whole. */
const WHOLE = 5_000;
/** Pairs beyond each quorum and load that a large problem begins with. */
const SPARE = 3;
/** The most pairs that one submission gets in one look. */
const MORE_EACH = 24;

/**
 * The pairs that a large problem begins with: the best of each submission and of each reviewer. Undefined: all.
 * @param each how many pairs make one whole reviewer, at least 1
 */
export const firstPlaces = (problem: Problem, each = 1): Int32Array | undefined => {
  const { pairs, loadMax } = problem;
  if (pairs.reviewer.length <= WHOLE || loadMax.some((_, r) => wantedOf(problem, r).length > 1)) return undefined;
  const taken = new Uint8Array(pairs.reviewer.length);
  takeBestOfSubmissions(problem, taken, each);
  takeBestOfReviewers(problem, taken, each);
  let count = 0;
  for (let place = 0; place < taken.length; place += 1) count += taken[place]!;
  const places = new Int32Array(count);
  let at = 0;
  for (let place = 0; place < taken.length; place += 1) if (taken[place] === 1) places[at++] = place;
  return places;
};

/** How many of its pairs somebody begins with, by what they need of `others`. */
const beginWith = (need: Int32Array, each: number, others: number): Int32Array => {
  const wanted = new Int32Array(need.length);
  for (let index = 0; index < need.length; index += 1) wanted[index] = Math.min(Math.ceil(need[index]! * each) + SPARE, others);
  return wanted;
};

const takeBestOfSubmissions = ({ pairs: { start, affinity }, quorum, loadMax }: Problem, taken: Uint8Array, each: number): void => {
  const best = new Best(beginWith(quorum, each, loadMax.length));
  for (let p = 0; p + 1 < start.length; p += 1) {
    const end = start[p + 1]!;
    for (let place = start[p]!; place < end; place += 1) best.offer(p, affinity[place]!, place);
  }
  best.mark(taken);
};

const takeBestOfReviewers = ({ pairs: { reviewer, affinity }, quorum, loadMax }: Problem, taken: Uint8Array, each: number): void => {
  const best = new Best(beginWith(loadMax, each, quorum.length));
  // what is not above it is not among the best: looked up in one place, since most pairs end here
  const bar = new Float64Array(loadMax.length).fill(-Infinity);
  for (let place = 0; place < reviewer.length; place += 1) {
    const r = reviewer[place]!;
    if (affinity[place]! <= bar[r]!) continue;
    best.offer(r, affinity[place]!, place);
    bar[r] = best.bar(r);
  }
  best.mark(taken);
};

/** A pair that prices say would gain if it were taken: what it would save, and its place. */
export interface Gaining {
  places: Int32Array;
  /** How many pairs of the problem would gain, those beyond the most of one submission included. */
  count: number;
  /** What all of them would gain together: with it, prices of the nodes prove something of all pairs. */
  sum: number;
}

/** Looks at every pair of the problem at the prices of the nodes: the pairs outside the network that would gain. */
export const gainingPairs = (problem: Problem, { target }: FlowModel, inNetwork: Uint8Array, potential: Float64Array): Gaining => {
  const { start, reviewer, affinity } = problem.pairs;
  const several = problem.categories !== undefined || problem.organisations !== undefined;
  const found: number[] = [];
  let count = 0;
  let sum = 0;
  const best = new Best(Int32Array.of(MORE_EACH));
  for (let p = 0; p + 1 < start.length; p += 1) {
    best.clear(0);
    const price = several ? 0 : potential[target(p, 0)]!;
    for (let place = start[p]!; place < start[p + 1]!; place += 1) {
      const r = reviewer[place]!;
      const into = several ? potential[target(p, r)]! : price;
      const gain = affinity[place]! + into - potential[FIRST_REVIEWER + r]!;
      if (gain > 0 && inNetwork[place] === 0) {
        count += 1;
        sum += gain;
        best.offer(0, gain, place);
      }
    }
    found.push(...best.places(0));
  }
  return { places: Int32Array.from(found), count, sum };
};

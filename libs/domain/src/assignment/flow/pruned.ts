import { type Problem } from '../problem.ts';
import { FIRST_REVIEWER, type FlowModel } from './flow-model.ts';
import { wantedOf } from './seats.ts';

/** Up to so many pairs a problem is solved whole. */
const WHOLE = 5_000;
/** Pairs beyond each quorum and load that a large problem begins with. */
const SPARE = 3;
/** The most pairs that one submission gets in one look. */
const MORE_EACH = 12;

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
  for (const one of taken) count += one;
  const places = new Int32Array(count);
  let at = 0;
  taken.forEach((one, place) => {
    if (one) places[at++] = place;
  });
  return places;
};

const takeBestOfSubmissions = ({ pairs: { start, affinity }, quorum }: Problem, taken: Uint8Array, each: number): void => {
  for (let p = 0; p + 1 < start.length; p += 1) {
    const best = new Best(Math.ceil(quorum[p]! * each) + SPARE);
    for (let place = start[p]!; place < start[p + 1]!; place += 1) best.offer(affinity[place]!, place);
    for (const place of best.places()) taken[place] = 1;
  }
};

const takeBestOfReviewers = ({ pairs: { reviewer, affinity }, loadMax }: Problem, taken: Uint8Array, each: number): void => {
  const best = Array.from(loadMax, (most) => new Best(Math.ceil(most * each) + SPARE));
  for (let place = 0; place < reviewer.length; place += 1) best[reviewer[place]!]!.offer(affinity[place]!, place);
  for (const own of best) for (const place of own.places()) taken[place] = 1;
};

/** Keeps the largest of what it is offered, in order of size. */
class Best {
  private readonly value: Float64Array;
  private readonly place: Int32Array;
  private count = 0;

  constructor(private readonly most: number) {
    this.value = new Float64Array(most);
    this.place = new Int32Array(most);
  }

  offer(value: number, place: number): void {
    if (this.count === this.most && value <= this.value[this.count - 1]!) return;
    let at = this.count < this.most ? this.count++ : this.count - 1;
    for (; at > 0 && this.value[at - 1]! < value; at -= 1) {
      this.value[at] = this.value[at - 1]!;
      this.place[at] = this.place[at - 1]!;
    }
    this.value[at] = value;
    this.place[at] = place;
  }

  places(): Int32Array {
    return this.place.subarray(0, this.count);
  }
}

/** A pair that prices say would gain if it were taken: what it would save, and its place. */
export interface Gaining {
  places: Int32Array;
  /** How many pairs of the problem would gain, those beyond the most of one submission included. */
  count: number;
}

/** Looks at every pair of the problem at the prices of the nodes: the pairs outside the network that would gain. */
export const gainingPairs = (problem: Problem, { target }: FlowModel, inNetwork: Uint8Array, potential: Float64Array): Gaining => {
  const { start, reviewer, affinity } = problem.pairs;
  const several = problem.categories !== undefined || problem.organisations !== undefined;
  const found: number[] = [];
  let count = 0;
  for (let p = 0; p + 1 < start.length; p += 1) {
    const best = new Best(MORE_EACH);
    const price = several ? 0 : potential[target(p, 0)]!;
    for (let place = start[p]!; place < start[p + 1]!; place += 1) {
      const r = reviewer[place]!;
      const into = several ? potential[target(p, r)]! : price;
      const gain = affinity[place]! + into - potential[FIRST_REVIEWER + r]!;
      if (gain > 0 && inNetwork[place] === 0) {
        count += 1;
        best.offer(gain, place);
      }
    }
    found.push(...best.places());
  }
  return { places: Int32Array.from(found), count };
};

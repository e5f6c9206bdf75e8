import { type Problem } from '../problem.ts';
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

const takeBestOfSubmissions = ({ pairs: { start, affinity }, quorum, loadMax }: Problem, taken: Uint8Array, each: number): void => {
  const wanted = Array.from(quorum, (own) => Math.min(Math.ceil(own * each) + SPARE, loadMax.length));
  const best = new Best(wanted.reduce((most, own) => Math.max(most, own), 0));
  for (let p = 0; p + 1 < start.length; p += 1) {
    best.clear(wanted[p]!);
    for (let place = start[p]!; place < start[p + 1]!; place += 1) best.offer(affinity[place]!, place);
    for (const place of best.places()) taken[place] = 1;
  }
};

const takeBestOfReviewers = ({ pairs: { reviewer, affinity }, quorum, loadMax }: Problem, taken: Uint8Array, each: number): void => {
  const best = Array.from(loadMax, (most) => new Best(Math.min(Math.ceil(most * each) + SPARE, quorum.length)));
  // what is not above it is not among the best: looked up in one place, since most pairs end here
  const bar = new Float64Array(loadMax.length).fill(-Infinity);
  for (let place = 0; place < reviewer.length; place += 1) {
    const r = reviewer[place]!;
    if (affinity[place]! <= bar[r]!) continue;
    best[r]!.offer(affinity[place]!, place);
    bar[r] = best[r]!.bar();
  }
  for (const own of best) for (const place of own.places()) taken[place] = 1;
};

/** Keeps the largest of what it is offered, in order of size. */
class Best {
  private readonly value: Float64Array;
  private readonly place: Int32Array;
  private count = 0;
  private most: number;

  constructor(room: number) {
    this.most = room;
    this.value = new Float64Array(room);
    this.place = new Int32Array(room);
  }

  /** Begins anew, to keep at most so many of what there is room for. */
  clear(most = this.most): void {
    this.most = most;
    this.count = 0;
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

  /** What an offer has to exceed. */
  bar(): number {
    return this.count < this.most ? -Infinity : this.value[this.count - 1]!;
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
  const best = new Best(MORE_EACH);
  for (let p = 0; p + 1 < start.length; p += 1) {
    best.clear();
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

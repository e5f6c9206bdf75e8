import { type AffinityPart } from '../affinity/affinity-parts.ts';
import { FIRST_REVIEWER } from '../flow/flow-model.ts';
import { type FlowSolution } from '../flow/solve-flow.ts';
import { type Pair, type Problem, submissionAt } from '../problem.ts';
import { placesOfArcs, Residual, type Way } from './residual.ts';

/** Why a pair is part of the best assignment. Numbers are in units of the affinities. */
export interface Explanation {
  submission: number;
  reviewer: number;
  affinity: number;
  /** Where the affinity comes from, where that is known. */
  parts?: AffinityPart[];
  /** What the total would gain if the reviewer took one more: 0 where they have room, or nothing would come of it; undefined where the time was over first. */
  price: number | undefined;
  /** The best assignment without the pair; undefined where there is none. */
  alternative: Alternative | undefined;
}

/** Where the affinity of a pair comes from. */
export type PartsOf = (submission: number, reviewer: number) => AffinityPart[];

/** What would change, and by how much the total would fall: exact. */
export interface Alternative {
  loss: number;
  /** Who would come to the submission instead. */
  instead: number;
  removed: Pair[];
  added: Pair[];
}

/**
 * Explains every pair of the assignment of the largest total, locked pairs excepted: those stand because people decided
 * so. For problems that are a flow: without the limit of organisations, or without seats of categories. The loss is
 * that of solving anew with the pair forbidden, and is found from the optimum as the cheapest way round the pair.
 *
 * @param solution the optimum, with every pair of the problem in its network: `solveWhole`
 * @param outOfTime looked at before each pair: those that come after are left out
 * @throws RangeError where the problem is no flow
 */
export const explain = (problem: Problem, solution: FlowSolution, outOfTime: () => boolean = () => false): Explanation[] => {
  const { chosen, alternativeTo, priceOf } = waysRound(problem, solution);
  const { reviewer, affinity } = problem.pairs;
  const found: Explanation[] = [];
  for (const { arc, place } of chosen) {
    if (outOfTime()) break;
    found.push({ submission: submissionAt(problem.pairs, place), reviewer: reviewer[place]!, affinity: affinity[place]!, price: undefined, alternative: alternativeTo(arc, place) });
  }
  // who would come instead is worth more where the time is short
  for (const one of found) if (!outOfTime()) one.price = priceOf(one.reviewer);
  return found;
};

/** What an optimal flow can tell of its pairs, each by itself. */
export interface WaysRound {
  /** Arcs and places of its pairs, by submission and reviewer. */
  chosen: { arc: number; place: number }[];
  /** The best without a pair; undefined where there is none. */
  alternativeTo(arc: number, place: number): Alternative | undefined;
  priceOf(reviewer: number): number;
}

/** Ways round the pairs of an optimum with every pair in its network. @throws RangeError where the problem is no flow */
export const waysRound = (problem: Problem, { model, simplex }: FlowSolution): WaysRound => {
  if (problem.organisations && problem.categories) throw new RangeError('organisations beside categories are no flow: explain one pair at a time with explainPair');
  const residual = new Residual(simplex);
  const placeOfArc = placesOfArcs(model, simplex);
  const { reviewer, affinity } = problem.pairs;
  const pairOf = (place: number): Pair => [submissionAt(problem.pairs, place), reviewer[place]!];
  const prices = new Map<number, number>();
  const priceOf = (r: number): number => {
    const known = prices.get(r);
    if (known !== undefined) return known;
    // one more for the reviewer is one more unit that the root may lend them, which comes back to it by another way
    const way = residual.cheapest(FIRST_REVIEWER + r, 0);
    const price = Math.max(0, way ? -way.cost : 0);
    prices.set(r, price);
    return price;
  };
  const alternativeTo = (arc: number, place: number): Alternative | undefined => {
    const way = residual.cheapest(simplex.tail[arc]!, simplex.head[arc]!, arc);
    return way && alternativeOf(way, place, { placeOfArc, pairOf, loss: way.cost + affinity[place]! });
  };
  const arcs = Array.from(placeOfArc.keys()).filter((arc) => placeOfArc[arc]! >= 0 && simplex.flow[arc] === 1);
  // by submission and reviewer, as places stand
  const chosen = arcs.map((arc) => ({ arc, place: placeOfArc[arc]! })).sort((one, other) => one.place - other.place);
  return { chosen, alternativeTo, priceOf };
};

const alternativeOf = ({ steps }: Way, place: number, { placeOfArc, pairOf, loss }: { placeOfArc: Int32Array; pairOf: (place: number) => Pair; loss: number }): Alternative => {
  const pairs = (back: boolean): Pair[] => steps.flatMap((step) => (step.back === back && placeOfArc[step.arc]! >= 0 ? [pairOf(placeOfArc[step.arc]!)] : []));
  const [submission] = pairOf(place);
  const added = pairs(false);
  return { loss, instead: added.filter(([p]) => p === submission).at(-1)![1], removed: inOrder([pairOf(place), ...pairs(true)]), added: inOrder(added) };
};

const inOrder = (pairs: Pair[]): Pair[] => pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

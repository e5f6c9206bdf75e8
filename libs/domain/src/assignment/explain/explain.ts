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
  /** What the total would gain if the reviewer took one more: 0 where they have room, or nothing would come of it. */
  price: number;
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
export const explain = (problem: Problem, { model, simplex }: FlowSolution, outOfTime: () => boolean = () => false): Explanation[] => {
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
  const found: Explanation[] = [];
  // by submission and reviewer, as places stand
  const chosen = Array.from(placeOfArc.keys()).filter((arc) => placeOfArc[arc]! >= 0 && simplex.flow[arc] === 1).sort((a, b) => placeOfArc[a]! - placeOfArc[b]!);
  for (const arc of chosen) {
    if (outOfTime()) break;
    const place = placeOfArc[arc]!;
    const way = residual.cheapest(simplex.tail[arc]!, simplex.head[arc]!, arc);
    const [submission, r] = pairOf(place);
    found.push({ submission, reviewer: r, affinity: affinity[place]!, price: priceOf(r), alternative: way && alternativeOf(way, place, { placeOfArc, pairOf, loss: way.cost + affinity[place]! }) });
  }
  return found;
};

const alternativeOf = ({ steps }: Way, place: number, { placeOfArc, pairOf, loss }: { placeOfArc: Int32Array; pairOf: (place: number) => Pair; loss: number }): Alternative => {
  const pairs = (back: boolean): Pair[] => steps.flatMap((step) => (step.back === back && placeOfArc[step.arc]! >= 0 ? [pairOf(placeOfArc[step.arc]!)] : []));
  const [submission] = pairOf(place);
  const added = pairs(false);
  return { loss, instead: added.filter(([p]) => p === submission).at(-1)![1], removed: inOrder([pairOf(place), ...pairs(true)]), added: inOrder(added) };
};

const inOrder = (pairs: Pair[]): Pair[] => pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

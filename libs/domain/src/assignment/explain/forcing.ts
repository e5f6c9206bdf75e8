import { FIRST_REVIEWER } from '../flow/flow-model.ts';
import { type FlowSolution } from '../flow/solve-flow.ts';
import { placeOf } from '../pairs.ts';
import { type Pair, type Problem, submissionAt } from '../problem.ts';
import { placesOfArcs, Residual } from './residual.ts';

/** What changes where a pair has to come that the optimum does not hold, and by how much the total falls: exact. */
export interface Forced {
  loss: number;
  removed: Pair[];
  added: Pair[];
}

/** A pair that has to come. */
export interface Asked {
  submission: number;
  reviewer: number;
  /** The category whose seat they fill; whichever comes out best where left out. */
  category?: number;
  /** Whether they are taken to have room for one more than their maximum load. */
  withRoom?: boolean;
}

/**
 * What it costs to force a pair, without solving anew: the pair brings its unit to the seat, and what is taken there finds
 * the cheapest way back to the reviewer through what the flow leaves open, which is one step of successive shortest paths
 * and hence the optimum with the pair (Ahuja, Magnanti and Orlin 1993, chapter 9).
 *
 * @param solution the optimum, with every pair of the problem in its network: `solveWhole`
 * @returns of a pair `none` where there is no assignment with it, undefined where it is no candidate or stands already
 */
export const forcing = (problem: Problem, { model, simplex }: FlowSolution): ((asked: Asked) => Forced | 'none' | undefined) => {
  const residual = new Residual(simplex);
  const placeOfArc = placesOfArcs(model, simplex);
  const arcOf = new Map(Array.from(placeOfArc, (place, arc) => [place, arc] as const));
  const seats = new Map([...model.network.labels].flatMap(([node, { submission, category }]) => (category === undefined ? [] : [[`${submission} ${category}`, node] as const])));
  const { reviewer: reviewers, affinity } = problem.pairs;
  const pairOf = (place: number): Pair => [submissionAt(problem.pairs, place), reviewers[place]!];
  return ({ submission, reviewer, category, withRoom }) => {
    const place = placeOf(problem.pairs, submission, reviewer);
    const arc = place < 0 ? undefined : arcOf.get(place);
    if (arc === undefined || simplex.flow[arc] !== 0) return undefined;
    const seat = category === undefined ? simplex.head[arc]! : seats.get(`${submission} ${category}`);
    if (seat === undefined) return undefined;
    const way = residual.cheapest(seat, withRoom ? ROOT : FIRST_REVIEWER + reviewer, arc);
    if (!way) return 'none';
    const pairs = (back: boolean): Pair[] => way.steps.flatMap((step) => (step.back === back && placeOfArc[step.arc]! >= 0 ? [pairOf(placeOfArc[step.arc]!)] : []));
    return { loss: way.cost - affinity[place]!, removed: pairs(true), added: [[submission, reviewer], ...pairs(false)] };
  };
};

/** It lends and takes whatever loads leave open. */
const ROOT = 0;

import { largestAffinity, type Problem, submissionAt } from '../problem.ts';
import { fixedOf, objectiveOf } from '../scores.ts';
import { dualObjective } from './dual-objective.ts';
import { FIRST_REVIEWER, flowModel, type FlowModel } from './flow-model.ts';
import { type Network } from './network.ts';
import { NetworkSimplex } from './network-simplex.ts';
import { firstPlaces, gainingPairs } from './pruned.ts';

/** An optimum of a flow, with its proof. */
export interface FlowSolution {
  /** False where the time was over first. */
  optimal: boolean;
  /** Units that could not be placed; the problem is infeasible where it is above 0 at the optimum. */
  unplaced: number;
  /** Places of the assigned pairs, ascending; locked pairs are not among them. */
  chosen: number[];
  /** Sum of affinities, locked pairs included; less what loads cost, where they do. */
  total: number;
  /** What the prices prove that no assignment of any of the pairs exceeds; equal to `total` at the optimum. */
  dualObjective: number;
  model: FlowModel;
  simplex: NetworkSimplex;
}

/** Sums of prices beyond this would no longer be exact in a double. */
const EXACT = 2 ** 53 / 8;

/**
 * The cost of a unit that cannot be placed: more than any detour through the network can save. A way that meets no node
 * twice has two pairs of each reviewer at most; also of each submission, but where it has nodes for its seats or organisations.
 * @throws RangeError for affinities too large to add exactly
 */
export const missingCost = (problem: Problem): number => {
  const reviewers = problem.loadMin.length;
  const met = problem.categories || problem.organisations ? reviewers : Math.min(problem.quorum.length, reviewers);
  const longest = 2 * met + 2;
  const dearest = (problem.balance ?? 0) * 2 * problem.quorum.length;
  const missing = (largestAffinity(problem) + dearest + 1) * longest + 1;
  if (missing > EXACT) throw new RangeError(`affinities up to ${largestAffinity(problem)} cannot be added exactly here: give them at a smaller scale`);
  return missing;
};

/**
 * The assignment of the largest total affinity under quorums, loads, locked pairs, and seats of categories (or, without
 * categories, the limit of organisations). A large problem begins with the best pairs of each side; prices then find
 * what is missing until no pair is left that would gain, which proves the optimum over all pairs. Locked pairs are taken
 * as they stand: `lockedCause` says beforehand whether they break something by themselves.
 */
export const solveFlow = (problem: Problem, outOfTime: () => boolean = () => false): FlowSolution => {
  return solutionOf(problem, optimise(problem, WHOLE_PAIRS, outOfTime));
};

/** The same with every pair in the network, so that every arc of it can be looked at afterwards. */
export const solveWhole = (problem: Problem, outOfTime: () => boolean = () => false): FlowSolution => {
  return solutionOf(problem, optimise(problem, WHOLE_PAIRS, outOfTime, false));
};

/** Whole reviewers are `units` units; a pair carries up to `most` of them. */
export interface Shares {
  units: number;
  most: number;
}

const WHOLE_PAIRS: Shares = { units: 1, most: 1 };

export interface Optimised extends Pick<FlowSolution, 'optimal' | 'model' | 'simplex'> {
  /** What pairs that were left out would gain at these prices, as if each were taken whole: nothing at the optimum. */
  gaining: number;
}

/**
 * The flow of the least cost in which each pair carries a share of a reviewer; see `solveFlow`.
 * @param pruned whether pairs may be left out of the network that would not gain
 */
export const optimise = (problem: Problem, shares: Shares, outOfTime: () => boolean, pruned = true): Optimised => {
  const model = flowModel(problem, pruned ? firstPlaces(problem, shares.units / shares.most) : undefined);
  const simplex = new NetworkSimplex(inUnits(model, shares), missingCost(problem));
  let optimal = simplex.solve(outOfTime);
  if (model.places.length === problem.pairs.reviewer.length) return { model, simplex, optimal, gaining: 0 };
  const inNetwork = new Uint8Array(problem.pairs.reviewer.length);
  for (const place of model.places) inNetwork[place] = 1;
  for (;;) {
    const { places, count, sum } = gainingPairs(problem, model, inNetwork, simplex.tree.potential);
    if (count === 0 || !optimal) return { model, simplex, optimal, gaining: sum };
    for (const place of places) inNetwork[place] = 1;
    addPairs(problem, model, simplex, places, shares.most);
    optimal = simplex.solve(outOfTime);
  }
};

const inUnits = ({ network, arcs }: FlowModel, { units, most }: Shares): Network => {
  if (units === 1) return network;
  const capacity = network.capacity.map((each) => each * units);
  for (const arc of arcs) capacity[arc] = most;
  return { ...network, capacity, supply: network.supply.map((each) => each * units) };
};

const addPairs = (problem: Problem, model: FlowModel, simplex: NetworkSimplex, places: Int32Array, most: number): void => {
  const { reviewer, affinity } = problem.pairs;
  const first = simplex.arcCount - simplex.nodeCount;
  simplex.add({
    tail: Int32Array.from(places, (place) => FIRST_REVIEWER + reviewer[place]!),
    head: Int32Array.from(places, (place) => model.target(submissionAt(problem.pairs, place), reviewer[place]!)),
    capacity: new Float64Array(places.length).fill(most),
    cost: Float64Array.from(places, (place) => -affinity[place]!),
  });
  model.arcs = joined(model.arcs, Int32Array.from(places, (_, index) => first + index));
  model.places = joined(model.places, places);
};

const joined = (first: Int32Array, second: Int32Array): Int32Array => {
  const both = new Int32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

/** Reads the flow back. */
const solutionOf = (problem: Problem, { model, simplex, optimal, gaining }: Optimised): FlowSolution => {
  const chosen: number[] = [];
  model.places.forEach((place, index) => {
    if (simplex.flow[simplex.nodeCount + model.arcs[index]!] === 1) chosen.push(place);
  });
  return {
    optimal,
    unplaced: simplex.unplaced(),
    chosen: chosen.sort((a, b) => a - b),
    total: objectiveOf(problem, chosen),
    dualObjective: fixedOf(problem) - dualObjective(simplex, model.network.supply) + gaining,
    model,
    simplex,
  };
};

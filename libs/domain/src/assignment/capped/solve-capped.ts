import { type NetworkSimplex } from '../flow/network-simplex.ts';
import { optimise, type Shares } from '../flow/solve-flow.ts';
import { type Problem } from '../problem.ts';
import { ExactSum } from './exact-sum.ts';
import { type UnitFlow } from './round.ts';

/** The best probabilities under a cap. */
export interface CappedFlow {
  optimal: boolean;
  /** What could not be placed, in whole reviewers: 0 where all is possible. */
  unplaced: number;
  /** What submissions lack, in whole reviewers. */
  lacking: number;
  /** The largest expected total, and what prices prove that none of any pairs exceeds; locked pairs included. Equal at the optimum. */
  total: number;
  dualObjective: number;
  /** Places of the pairs in the network, and the arc of each. */
  places: Int32Array;
  arcs: Int32Array;
  flow: UnitFlow;
}

/**
 * The probabilities of pairs, each up to the cap, of the largest expected total. Every certain pair is cut into
 * units, so that the flow stays whole and both sums are exact before they are divided.
 */
export const solveCapped = (problem: Problem, shares: Shares, outOfTime: () => boolean): CappedFlow => {
  const { model, simplex, optimal, gaining } = optimise(problem, shares, outOfTime);
  const { units, most } = shares;
  const { nodeCount, tail, head, capacity, cost, flow, arcCount, tree } = simplex;
  const arcs = model.arcs.map((arc) => arc + nodeCount);
  const total = new ExactSum();
  const dual = new ExactSum();
  for (let node = 1; node < nodeCount; node += 1) dual.add(model.network.supply[node]! * units, tree.potential[node]!);
  for (let arc = nodeCount; arc < arcCount; arc += 1) {
    const gain = tree.potential[head[arc]!]! - tree.potential[tail[arc]!]! - cost[arc]!;
    if (gain > 0) dual.add(gain, capacity[arc]!);
    if (flow[arc]! > 0 && cost[arc] !== 0) total.add(-cost[arc]!, flow[arc]!);
  }
  dual.add(gaining, most);
  const fixed = (problem.locked ?? []).reduce((sum, { affinity }) => sum + affinity, 0);
  return {
    optimal,
    unplaced: simplex.unplaced() / units,
    lacking: lackingOf(simplex, model.network.supply) / units,
    total: fixed + total.dividedBy(units),
    dualObjective: fixed + dual.dividedBy(units),
    places: model.places,
    arcs,
    flow: { units, nodeCount, tail: tail.slice(0, arcCount), head: head.slice(0, arcCount), flow: flow.slice(0, arcCount) },
  };
};

/** Nodes that take units in have an arc from the root for what does not come. */
const lackingOf = ({ flow }: NetworkSimplex, supply: Float64Array): number => supply.reduce((sum, each, node) => sum + (node > 0 && each < 0 ? flow[node]! : 0), 0);

import { FIRST_REVIEWER, flowModel } from '../flow/flow-model.ts';
import { NetworkSimplex } from '../flow/network-simplex.ts';
import { type NodeLabel } from '../flow/network.ts';
import { type Problem } from '../problem.ts';

/** Why a flow is impossible: a part of the network that needs more than can come in, or must send more than can go out. */
export interface Cut {
  /** `lack`: too little can come in. `excess`: minimum loads send more than can be taken. */
  kind: 'lack' | 'excess';
  need: number;
  have: number;
  /** Reviewers in the part, and what else is in it. */
  reviewers: number[];
  nodes: NodeLabel[];
  /** Whether `have` is made of the loads of these reviewers alone. */
  ofLoads: boolean;
  /** The fewest units that must give way anywhere: seats, or places in loads. */
  shortage: number;
}

/**
 * The cause of an impossible flow: the network simplex with the cost 1 for what cannot be placed and 0 for all else ends
 * with prices that mark a smallest cut (Hoffman 1960). Undefined where everything can be placed.
 */
export const cutOf = (problem: Problem): Cut | undefined => {
  const { network } = flowModel(problem);
  const simplex = new NetworkSimplex({ ...network, cost: new Float64Array(network.arcCount) }, 1);
  simplex.solve();
  const shortage = simplex.unplaced();
  if (shortage === 0) return undefined;
  const { potential } = simplex.tree;
  const sides = (['lack', 'excess'] as const).map((kind) => sideOf(kind, (node) => (kind === 'lack' ? potential[node]! >= 1 : potential[node]! <= -1)));
  function sideOf(kind: Cut['kind'], inside: (node: number) => boolean): Cut {
    let need = 0;
    let have = 0;
    let ofLoads = true;
    const nodes = Array.from({ length: network.nodeCount - 1 }, (_, node) => node + 1).filter(inside);
    for (const node of nodes) {
      const supply = kind === 'lack' ? network.supply[node]! : -network.supply[node]!;
      if (supply < 0) need -= supply;
      else have += supply;
    }
    for (let arc = 0; arc < network.arcCount; arc += 1) {
      const [from, to] = kind === 'lack' ? [network.tail[arc]!, network.head[arc]!] : [network.head[arc]!, network.tail[arc]!];
      if (inside(from) || !inside(to)) continue;
      have += network.capacity[arc]!;
      if (from !== 0 && network.capacity[arc]! > 0) ofLoads = false;
    }
    const isReviewer = (node: number): boolean => node < FIRST_REVIEWER + problem.loadMin.length;
    return { kind, need, have, ofLoads, shortage, reviewers: nodes.filter(isReviewer).map((node) => node - FIRST_REVIEWER), nodes: nodes.flatMap((node) => network.labels.get(node) ?? []) };
  }
  return sides.sort((a, b) => b.need - b.have - (a.need - a.have))[0];
};

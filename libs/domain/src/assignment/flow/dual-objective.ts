import { type NetworkSimplex } from './network-simplex.ts';

/**
 * What the prices of nodes prove: no flow costs less. By weak duality of linear programming it holds for any prices;
 * where it equals the cost of a flow, that flow is optimal. Whole prices give an exact number. Arcs of the nodes,
 * which carry what could not be placed, are no part of it.
 *
 * @param supply what each node sends out
 */
export const dualObjective = ({ tree: { potential }, tail, head, cost, capacity, arcCount }: NetworkSimplex, supply: Float64Array): number => {
  let sum = 0;
  for (let node = 1; node < supply.length; node += 1) sum -= supply[node]! * potential[node]!;
  for (let arc = supply.length; arc < arcCount; arc += 1) {
    const reduced = cost[arc]! + potential[tail[arc]!]! - potential[head[arc]!]!;
    if (reduced < 0) sum += reduced * capacity[arc]!;
  }
  return sum;
};

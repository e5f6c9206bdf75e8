import { type FlowModel } from '../flow/flow-model.ts';
import { type NetworkSimplex } from '../flow/network-simplex.ts';
import { Heap } from './heap.ts';

/** A way through what a flow leaves open: its cost, and its arcs in order; `back` where flow is taken from one. */
export interface Way {
  cost: number;
  steps: { arc: number; back: boolean }[];
}

/** What an optimal flow could still change: ways along arcs with room, and back along arcs that carry something. */
export class Residual {
  private readonly arcsAt: Int32Array[];

  constructor(private readonly simplex: NetworkSimplex) {
    const { nodeCount, arcCount, tail, head } = simplex;
    const count = new Int32Array(nodeCount);
    for (let arc = nodeCount; arc < arcCount; arc += 1) {
      count[tail[arc]!]! += 1;
      count[head[arc]!]! += 1;
    }
    this.arcsAt = Array.from(count, (size) => new Int32Array(size));
    for (let arc = nodeCount; arc < arcCount; arc += 1) {
      this.arcsAt[tail[arc]!]![--count[tail[arc]!]!] = arc;
      this.arcsAt[head[arc]!]![--count[head[arc]!]!] = arc;
    }
  }

  /**
   * The cheapest way of one unit between two nodes that leaves an arc alone; undefined where there is none. Dijkstra's
   * method over costs reduced by the optimum's prices, none of which is below 0 (Edmonds and Karp 1972).
   */
  cheapest(from: number, to: number, without = -1): Way | undefined {
    const { nodeCount, tail, head, cost, capacity, flow, tree } = this.simplex;
    const { potential } = tree;
    const distance = new Float64Array(nodeCount).fill(Infinity);
    const came = new Int32Array(nodeCount).fill(-1);
    const done = new Uint8Array(nodeCount);
    const heap = new Heap();
    distance[from] = 0;
    heap.push(0, from);
    for (let node = heap.pop(); node !== undefined && node !== to; node = heap.pop()) {
      if (done[node] === 1) continue;
      done[node] = 1;
      for (const arc of this.arcsAt[node]!) {
        if (arc === without) continue;
        const out = tail[arc] === node;
        if (out ? flow[arc]! >= capacity[arc]! : flow[arc]! <= 0) continue;
        const next = out ? head[arc]! : tail[arc]!;
        const reduced = cost[arc]! + potential[tail[arc]!]! - potential[head[arc]!]!;
        const far = distance[node]! + (out ? reduced : -reduced);
        if (far >= distance[next]!) continue;
        distance[next] = far;
        came[next] = arc;
        heap.push(far, next);
      }
    }
    if (distance[to] === Infinity) return undefined;
    const steps: Way['steps'] = [];
    for (let node = to; node !== from; ) {
      const arc = came[node]!;
      const back = tail[arc] === node;
      steps.unshift({ arc, back });
      node = back ? head[arc]! : tail[arc]!;
    }
    return { cost: steps.reduce((sum, { arc, back }) => sum + (back ? -cost[arc]! : cost[arc]!), 0), steps };
  }
}

/** The place of the pair that each arc of the solved network carries; −1 for arcs of loads and seats. */
export const placesOfArcs = ({ places, arcs }: FlowModel, { nodeCount, arcCount }: NetworkSimplex): Int32Array => {
  const of = new Int32Array(arcCount).fill(-1);
  arcs.forEach((arc, k) => (of[nodeCount + arc] = places[k]!));
  return of;
};

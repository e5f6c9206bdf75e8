import type { Network } from './network.ts';
import { SpanningTree } from './spanning-tree.ts';

/** Arc outside the tree without flow; in the tree; outside the tree and full. */
const EMPTY = 1;
const TREE = 0;
const FULL = -1;

/** How many pivots pass between two looks at the clock. */
const PIVOTS_BETWEEN_LOOKS = 256;

const SMALLEST_BLOCK = 20;
/** From so many arcs on, reading the arcs of a block costs more than the pivots that a long one saves: half the time for a fifth more pivots. */
const MANY_ARCS = 25_000;
const BLOCK_OF_ROOT_OF_MANY = 0.25;

/**
 * Flow of least cost by the primal network simplex method with block search (Dantzig 1951; Király and Kovács 2012,
 * "Efficient implementations of minimum-cost flow algorithms"). Ties leave the basis by Cunningham's rule (1976), so
 * that it never cycles. Each node but the root starts with an arc of its own to or from the root, of the cost
 * `missing`: what still flows there at the end could not be placed.
 *
 * It can go on after arcs were added or costs changed: the flow stays feasible.
 */
export class NetworkSimplex {
  readonly tree: SpanningTree;
  /** Arcs 0 … nodeCount − 1 belong to the nodes (that of the root is unused), arc i of the network is nodeCount + i. */
  arcCount: number;
  tail: Int32Array;
  head: Int32Array;
  capacity: Float64Array;
  cost: Float64Array;
  flow: Float64Array;
  pivots = 0;
  private state: Int8Array;
  private at: number;
  readonly nodeCount: number;

  /** @param missing cost of a unit that cannot be placed: above the cost of any path, or 1 where all other costs are 0 */
  constructor(network: Network, missing: number) {
    const { nodeCount } = network;
    this.nodeCount = nodeCount;
    this.arcCount = nodeCount + network.arcCount;
    this.tree = new SpanningTree(nodeCount);
    this.tail = new Int32Array(this.arcCount);
    this.head = new Int32Array(this.arcCount);
    this.capacity = new Float64Array(this.arcCount).fill(Infinity, 0, nodeCount);
    this.cost = new Float64Array(this.arcCount).fill(missing, 0, nodeCount);
    this.flow = new Float64Array(this.arcCount);
    this.state = new Int8Array(this.arcCount).fill(EMPTY);
    this.at = nodeCount;
    this.tail.set(network.tail.subarray(0, network.arcCount), nodeCount);
    this.head.set(network.head.subarray(0, network.arcCount), nodeCount);
    this.capacity.set(network.capacity.subarray(0, network.arcCount), nodeCount);
    this.cost.set(network.cost.subarray(0, network.arcCount), nodeCount);
    for (let node = 1; node < nodeCount; node += 1) this.start(node, network.supply[node]!, missing);
  }

  private start(node: number, supply: number, missing: number): void {
    const up = supply >= 0 ? 1 : 0;
    this.tail[node] = up ? node : 0;
    this.head[node] = up ? 0 : node;
    this.flow[node] = Math.abs(supply);
    this.state[node] = TREE;
    this.tree.hang(node, 0, node, up);
    this.tree.depth[node] = 1;
    this.tree.potential[node] = up ? -missing : missing;
  }

  /** Adds arcs, empty; `solve` goes on from the flow at hand. */
  add(arcs: { tail: ArrayLike<number>; head: ArrayLike<number>; capacity: ArrayLike<number>; cost: ArrayLike<number> }): void {
    const before = this.arcCount;
    this.arcCount += arcs.tail.length;
    if (this.arcCount > this.tail.length) this.grow(Math.ceil(this.arcCount * 1.5));
    this.tail.set(arcs.tail, before);
    this.head.set(arcs.head, before);
    this.capacity.set(arcs.capacity, before);
    this.cost.set(arcs.cost, before);
    this.state.fill(EMPTY, before, this.arcCount);
    this.flow.fill(0, before, this.arcCount);
  }

  private grow(size: number): void {
    const grown = <A extends Int32Array | Float64Array | Int8Array>(into: A, from: A): A => {
      into.set(from);
      return into;
    };
    this.tail = grown(new Int32Array(size), this.tail);
    this.head = grown(new Int32Array(size), this.head);
    this.capacity = grown(new Float64Array(size), this.capacity);
    this.cost = grown(new Float64Array(size), this.cost);
    this.flow = grown(new Float64Array(size), this.flow);
    this.state = grown(new Int8Array(size), this.state);
  }

  /** To be called after `cost` was written to. */
  costsChanged(): void {
    this.tree.reprice(this.cost);
  }

  /** What could not be placed, in units of flow. */
  unplaced(): number {
    let sum = 0;
    for (let node = 1; node < this.nodeCount; node += 1) sum += this.flow[node]!;
    return sum;
  }

  /** Pivots to the optimum. False where `outOfTime` said so first: the flow is feasible then, and maybe not the best. */
  solve(outOfTime: () => boolean = () => false): boolean {
    for (;;) {
      const entering = this.findEntering();
      if (entering < 0) return true;
      this.pivot(entering);
      this.pivots += 1;
      if (this.pivots % PIVOTS_BETWEEN_LOOKS === 0 && outOfTime()) return false;
    }
  }

  /** The arc that gains most in the next block of arcs that has one; −1 where no arc gains. */
  private findEntering(): number {
    const { tail, head, cost, state, nodeCount, arcCount } = this;
    const { potential } = this.tree;
    const block = Math.max(SMALLEST_BLOCK, Math.floor((arcCount < MANY_ARCS ? 1 : BLOCK_OF_ROOT_OF_MANY) * Math.sqrt(arcCount)));
    let arc = this.at;
    let best = -1;
    let least = 0;
    let left = block;
    for (let seen = nodeCount; seen < arcCount; seen += 1) {
      const gain = state[arc]! * (cost[arc]! + potential[tail[arc]!]! - potential[head[arc]!]!);
      if (gain < least) {
        least = gain;
        best = arc;
      }
      arc += 1;
      if (arc === arcCount) arc = nodeCount;
      left -= 1;
      if (left === 0) {
        if (best >= 0) break;
        left = block;
      }
    }
    this.at = arc;
    return best;
  }

  private pivot(entering: number): void {
    const { tail, head, capacity, flow, state, cost, tree } = this;
    const { parent, arc, leadsUp, depth, potential } = tree;
    const rising = state[entering] === EMPTY;
    const first = rising ? tail[entering]! : head[entering]!;
    const second = rising ? head[entering]! : tail[entering]!;
    let push = capacity[entering]!;
    let leaving = -1;
    let onFirst = false;
    let u = first;
    let v = second;
    while (u !== v) {
      if (depth[u]! >= depth[v]!) {
        const room = leadsUp[u] ? flow[arc[u]!]! : capacity[arc[u]!]! - flow[arc[u]!]!;
        // of equal rooms: on this side the one nearest to the entering arc, on the other the farthest, and the other first
        if (room < push) {
          push = room;
          leaving = u;
          onFirst = true;
        }
        u = parent[u]!;
      } else {
        const room = leadsUp[v] ? capacity[arc[v]!]! - flow[arc[v]!]! : flow[arc[v]!]!;
        if (room <= push) {
          push = room;
          leaving = v;
          onFirst = false;
        }
        v = parent[v]!;
      }
    }
    const join = u;
    if (push > 0) {
      flow[entering]! += rising ? push : -push;
      for (let node = first; node !== join; node = parent[node]!) flow[arc[node]!]! += leadsUp[node] ? -push : push;
      for (let node = second; node !== join; node = parent[node]!) flow[arc[node]!]! += leadsUp[node] ? push : -push;
    }
    if (leaving < 0) {
      state[entering] = -state[entering]!;
      return;
    }
    const low = onFirst ? first : second;
    const above = onFirst ? second : first;
    const out = arc[leaving]!;
    const reduced = cost[entering]! + potential[tail[entering]!]! - potential[head[entering]!]!;
    const up = tail[entering] === low ? 1 : 0;
    state[entering] = TREE;
    state[out] = flow[out] === 0 ? EMPTY : FULL;
    tree.rehang(low, leaving, above, entering, up, up ? -reduced : reduced);
  }
}

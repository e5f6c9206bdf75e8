/**
 * The spanning tree of a basis, hung on node 0. Children of a node are a doubly linked list, so that a subtree is
 * hung elsewhere by the length of its stem, and walked without a stack.
 */
export class SpanningTree {
  readonly parent: Int32Array;
  /** The arc between a node and its parent. */
  readonly arc: Int32Array;
  /** 1 where that arc leads to the parent, 0 where it leads away from it. */
  readonly leadsUp: Uint8Array;
  readonly depth: Int32Array;
  readonly potential: Float64Array;
  private readonly firstChild: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  constructor(nodeCount: number) {
    this.parent = new Int32Array(nodeCount).fill(-1);
    this.arc = new Int32Array(nodeCount).fill(-1);
    this.leadsUp = new Uint8Array(nodeCount);
    this.depth = new Int32Array(nodeCount);
    this.potential = new Float64Array(nodeCount);
    this.firstChild = new Int32Array(nodeCount).fill(-1);
    this.next = new Int32Array(nodeCount).fill(-1);
    this.previous = new Int32Array(nodeCount).fill(-1);
  }

  /** Hangs a node that hangs nowhere. Depths and potentials are left as they are. */
  hang(node: number, parent: number, arc: number, leadsUp: number): void {
    const { firstChild, next, previous } = this;
    const elder = firstChild[parent]!;
    this.parent[node] = parent;
    this.arc[node] = arc;
    this.leadsUp[node] = leadsUp;
    next[node] = elder;
    previous[node] = -1;
    if (elder >= 0) previous[elder] = node;
    firstChild[parent] = node;
  }

  private cut(node: number): void {
    const { firstChild, next, previous } = this;
    const before = previous[node]!;
    const after = next[node]!;
    if (before >= 0) next[before] = after;
    else firstChild[this.parent[node]!] = after;
    if (after >= 0) previous[after] = before;
  }

  /**
   * Cuts the subtree of `top` off and hangs it by its node `low` on `parent`: the stem between them turns round.
   * Depths of the subtree follow; potentials rise by `rise`.
   */
  rehang(low: number, top: number, parent: number, arc: number, leadsUp: number, rise: number): void {
    let node = low;
    let [newParent, newArc, newUp] = [parent, arc, leadsUp];
    for (;;) {
      const oldParent = this.parent[node]!;
      const oldArc = this.arc[node]!;
      const oldUp = this.leadsUp[node]!;
      this.cut(node);
      this.hang(node, newParent, newArc, newUp);
      if (node === top) break;
      newParent = node;
      newArc = oldArc;
      newUp = 1 - oldUp;
      node = oldParent;
    }
    this.settle(low, rise);
  }

  /** Walks the subtree of a node, parents before children. */
  private settle(top: number, rise: number): void {
    const { parent, depth, potential, firstChild, next } = this;
    let node = top;
    for (;;) {
      depth[node] = depth[parent[node]!]! + 1;
      potential[node]! += rise;
      const child = firstChild[node]!;
      if (child >= 0) {
        node = child;
        continue;
      }
      while (node !== top && next[node]! < 0) node = parent[node]!;
      if (node === top) return;
      node = next[node]!;
    }
  }

  /** Computes every potential anew, after costs have changed: tree arcs cost nothing after reduction. */
  reprice(cost: Float64Array): void {
    const { parent, arc, leadsUp, potential, firstChild, next } = this;
    let node = firstChild[0]!;
    while (node > 0) {
      const price = cost[arc[node]!]!;
      potential[node] = potential[parent[node]!]! + (leadsUp[node] ? -price : price);
      const child = firstChild[node]!;
      if (child >= 0) {
        node = child;
        continue;
      }
      while (node > 0 && next[node]! < 0) node = parent[node]!;
      if (node > 0) node = next[node]!;
    }
  }
}

/**
 * A network of arcs with capacities and costs, for flows of least cost. Node 0 is the root: it gives and takes
 * whatever the other nodes leave over. Numbers are whole and exact in a double (below 2^53).
 */
export interface Network {
  nodeCount: number;
  /** What a node sends out (positive) or takes in (negative), by node; that of the root is ignored. */
  supply: Float64Array;
  arcCount: number;
  tail: Int32Array;
  head: Int32Array;
  /** The most that an arc carries; the least is 0. */
  capacity: Float64Array;
  /** Cost of one unit on an arc; negative is gain. */
  cost: Float64Array;
  /** What nodes stand for, where it is not a reviewer. */
  labels: ReadonlyMap<number, NodeLabel>;
}

/** A submission, the seats of one category at it, or the limit of one organisation at it. */
export interface NodeLabel {
  submission: number;
  category?: number;
  organisation?: number;
}

/** A network that grows arc by arc. */
export class NetworkBuilder {
  private readonly supplies: number[] = [0];
  private readonly arcs = { tail: [] as number[], head: [] as number[], capacity: [] as number[], cost: [] as number[] };

  private readonly labels = new Map<number, NodeLabel>();

  /** Adds a node and gives its number. */
  node(supply: number, label?: NodeLabel): number {
    const node = this.supplies.push(supply) - 1;
    if (label) this.labels.set(node, label);
    return node;
  }

  /** Raises what a node sends out. */
  supply(node: number, more: number): void {
    this.supplies[node]! += more;
  }

  /** Adds an arc and gives its number. */
  arc(tail: number, head: number, capacity: number, cost: number): number {
    this.arcs.tail.push(tail);
    this.arcs.head.push(head);
    this.arcs.capacity.push(capacity);
    return this.arcs.cost.push(cost) - 1;
  }

  get nodeCount(): number {
    return this.supplies.length;
  }

  get arcCount(): number {
    return this.arcs.tail.length;
  }

  build(): Network {
    const { tail, head, capacity, cost } = this.arcs;
    return {
      nodeCount: this.supplies.length,
      supply: Float64Array.from(this.supplies),
      arcCount: tail.length,
      tail: Int32Array.from(tail),
      head: Int32Array.from(head),
      capacity: Float64Array.from(capacity),
      cost: Float64Array.from(cost),
      labels: this.labels,
    };
  }
}

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

/** Arcs that a builder has room for at first. */
const ROOM = 1024;

/** A network that grows arc by arc. */
export class NetworkBuilder {
  private readonly supplies: number[] = [0];
  private readonly labels = new Map<number, NodeLabel>();
  private arcs = { tail: new Int32Array(ROOM), head: new Int32Array(ROOM), capacity: new Float64Array(ROOM), cost: new Float64Array(ROOM) };
  private count = 0;

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
    if (this.count === this.arcs.tail.length) this.grow();
    const arc = this.count++;
    this.arcs.tail[arc] = tail;
    this.arcs.head[arc] = head;
    this.arcs.capacity[arc] = capacity;
    this.arcs.cost[arc] = cost;
    return arc;
  }

  private grow(): void {
    const { tail, head, capacity, cost } = this.arcs;
    const size = 2 * this.count;
    this.arcs = { tail: new Int32Array(size), head: new Int32Array(size), capacity: new Float64Array(size), cost: new Float64Array(size) };
    this.arcs.tail.set(tail);
    this.arcs.head.set(head);
    this.arcs.capacity.set(capacity);
    this.arcs.cost.set(cost);
  }

  get nodeCount(): number {
    return this.supplies.length;
  }

  get arcCount(): number {
    return this.count;
  }

  /** The network; the builder adds nothing to it afterwards. */
  build(): Network {
    const { tail, head, capacity, cost } = this.arcs;
    const arcCount = this.count;
    return {
      nodeCount: this.supplies.length,
      supply: new Float64Array(this.supplies),
      arcCount,
      tail: tail.subarray(0, arcCount),
      head: head.subarray(0, arcCount),
      capacity: capacity.subarray(0, arcCount),
      cost: cost.subarray(0, arcCount),
      labels: this.labels,
    };
  }
}

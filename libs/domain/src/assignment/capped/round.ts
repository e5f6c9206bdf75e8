/** A flow in units, of which `units` make one whole; what every node keeps over is whole. */
export interface UnitFlow {
  units: number;
  nodeCount: number;
  tail: Int32Array;
  head: Int32Array;
  flow: Float64Array;
}

/**
 * A whole flow drawn from a flow in units. Each arc gets its flow rounded down or up, with the probability that makes
 * its expectation the flow that was given; each node keeps over what it kept. So loads, quorums and seats hold in every
 * draw. Dependent rounding (Gandhi, Khuller, Parthasarathy and Srinivasan 2006, "Dependent rounding and its
 * applications to approximation algorithms"), with circles of any network in place of the paths of a bipartite graph:
 * round a circle of arcs that are not whole, as much is added along it as makes one of them whole, or taken.
 *
 * @param random numbers from 0 up to, not including, 1
 * @returns the whole flow of every arc
 */
export const roundFlow = ({ units, nodeCount, tail, head, flow: given }: UnitFlow, random: () => number): Int32Array => {
  const flow = given.slice();
  const open = (arc: number): boolean => flow[arc]! % units !== 0;
  const at = Array.from({ length: nodeCount }, (): number[] => []);
  flow.forEach((_, arc) => {
    if (!open(arc)) return;
    at[tail[arc]!]!.push(arc);
    at[head[arc]!]!.push(arc);
  });
  const path: number[] = [];
  const nodes: number[] = [];
  const rank = new Int32Array(nodeCount).fill(-1);
  const visit = (node: number): void => {
    rank[node] = nodes.push(node) - 1;
  };
  for (let start = 0; start < nodeCount; start += 1) {
    const isOpen = (): boolean => {
      const own = at[start]!;
      while (own.length > 0 && !open(own.at(-1)!)) own.pop();
      return own.length > 0;
    };
    while (isOpen()) {
      visit(start);
      for (let node = start; ;) {
        const arc = nextOf(at[node]!, path.at(-1), open);
        node = tail[arc] === node ? head[arc]! : tail[arc]!;
        path.push(arc);
        if (rank[node]! >= 0) {
          turn(node);
          break;
        }
        visit(node);
      }
      for (const node of nodes) rank[node] = -1;
      nodes.length = 0;
      path.length = 0;
    }
  }
  return Int32Array.from(flow, (each) => each / units);

  /** Adds along the circle that the end of the path closes at a node, or takes. */
  function turn(from: number): void {
    const circle = path.slice(rank[from]!);
    let node = from;
    const forward = circle.map((arc) => {
      const along = tail[arc] === node;
      node = along ? head[arc]! : tail[arc]!;
      return along;
    });
    let up = units;
    let down = units;
    circle.forEach((arc, k) => {
      const over = flow[arc]! % units;
      up = Math.min(up, forward[k] ? units - over : over);
      down = Math.min(down, forward[k] ? over : units - over);
    });
    const push = random() * (up + down) < down ? up : -down;
    circle.forEach((arc, k) => (flow[arc]! += forward[k] ? push : -push));
  }
};

/** An open arc of a node besides the one that led to it. There is one, since what the node keeps over is whole. */
const nextOf = (own: number[], came: number | undefined, open: (arc: number) => boolean): number => {
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const arc = own[index]!;
    if (!open(arc)) own.splice(index, 1);
    else if (arc !== came) return arc;
  }
  throw new Error('a flow in units must leave every node a whole number over');
};

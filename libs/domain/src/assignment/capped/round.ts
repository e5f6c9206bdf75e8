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
  const whole = Int32Array.from(given, (each) => Math.floor(each / units));
  /** What each arc carries above that, in units. */
  const over = Int32Array.from(given, (each, arc) => each - whole[arc]! * units);
  const at = Array.from({ length: nodeCount }, (): number[] => []);
  over.forEach((units, arc) => {
    if (units === 0) return;
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
    visit(start);
    for (let node = start; ;) {
      const arc = nextOf(at[node]!, path.at(-1), over);
      if (arc === undefined) {
        // a flow in units leaves every node a whole number over, so that no path ends but at its start
        if (node !== start) throw new Error('a flow in units must leave every node a whole number over');
        break;
      }
      node = tail[arc] === node ? head[arc]! : tail[arc]!;
      path.push(arc);
      if (rank[node]! >= 0) close(node);
      else visit(node);
    }
    rank[start] = -1;
    nodes.length = 0;
  }
  return whole;

  /** Turns the circle that the end of the path closes at a node, where it does, and goes back there. */
  function close(from: number): void {
    const circle = path.splice(rank[from]!);
    while (nodes.length > rank[from]! + 1) rank[nodes.pop()!] = -1;
    if (circle.length > 0) turn(circle, from);
  }

  /** Adds along a circle, or takes. */
  function turn(circle: readonly number[], from: number): void {
    let node = from;
    const forward = circle.map((arc) => {
      const along = tail[arc] === node;
      node = along ? head[arc]! : tail[arc]!;
      return along;
    });
    let up = units;
    let down = units;
    circle.forEach((arc, k) => {
      up = Math.min(up, forward[k] ? units - over[arc]! : over[arc]!);
      down = Math.min(down, forward[k] ? over[arc]! : units - over[arc]!);
    });
    const push = random() * (up + down) < down ? up : -down;
    circle.forEach((arc, k) => {
      over[arc]! += forward[k] ? push : -push;
      if (over[arc] !== units) return;
      over[arc] = 0;
      whole[arc]! += 1;
    });
  }
};

/** An open arc of a node besides the one that led to it; undefined where there is none. */
const nextOf = (own: number[], came: number | undefined, over: Int32Array): number | undefined => {
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const arc = own[index]!;
    if (over[arc] === 0) own.splice(index, 1);
    else if (arc !== came) return arc;
  }
  return undefined;
};

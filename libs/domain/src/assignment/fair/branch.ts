import { type FlowSolution, solveFlow } from '../flow/solve-flow.ts';
import { pairsKept, placeOf } from '../pairs.ts';
import { type LockedPair, type Pair, type Problem, submissionAt } from '../problem.ts';
import { pairsOf, scoresOf } from '../scores.ts';
import { tighten } from './tighten.ts';

/** What branching found, and what it proved. */
export interface Branched {
  /** Places of the best assignment found in which every submission reaches the floor. */
  chosen: number[] | undefined;
  /** What no assignment that reaches the floor exceeds; −Infinity where there is none. */
  bound: number;
  /** Whether the bound is reached, or there is none. */
  proved: boolean;
}

/** A part of the problem, with the flow of its largest total, whatever the floor. */
interface Part {
  problem: Problem;
  flow: FlowSolution;
  /** The submission farthest below the floor; −1 where all reach it. */
  lowest: number;
}

/** Submissions below the floor in the first flow up to which branching is tried: beyond, parts are too many. */
const FEW = 3;
/** Flows that are solved before it is left to others. */
const MOST_PARTS = 24;

/**
 * The largest total with every submission at the floor, by flows alone: where a submission stays below it, one of its
 * people has to go. So the problem is cut by the first of them who does, and each part tightened and solved as a flow;
 * parts that cannot exceed what was found are dropped (Land and Doig 1960). Whole numbers throughout.
 *
 * @param problem tightened to the floor; not with organisations beside categories, which is no flow
 * @param flow its largest total whatever the floor
 * @returns undefined where too many submissions are below the floor for this to be worth while
 */
export const branch = (problem: Problem, flow: FlowSolution, floor: number, outOfTime: () => boolean): Branched | undefined => {
  const below = scoresOf(problem, flow.chosen).filter((score) => score < floor).length;
  if (below > FEW || !flow.optimal) return undefined;
  const open: Part[] = [{ problem, flow, lowest: lowestOf(problem, flow, floor) }];
  let best: Part | undefined;
  let parts = 1;
  const total = (): number => best?.flow.total ?? -Infinity;
  while (open.length > 0) {
    const part = open.pop()!;
    if (part.flow.total <= total()) continue;
    if (part.lowest < 0) {
      best = part;
      continue;
    }
    if (parts >= MOST_PARTS || outOfTime()) return { chosen: best && placesIn(problem, best), bound: part.flow.total, proved: false };
    for (const cut of cutsOf(part)) {
      parts += 1;
      const tight = tighten(cut, floor);
      const solved = tight && solveFlow(tight, outOfTime);
      // a flow cut short proves nothing of its part
      if (solved && !solved.optimal) return { chosen: best && placesIn(problem, best), bound: part.flow.total, proved: false };
      if (!tight || !solved || solved.unplaced > 0) continue;
      open.push({ problem: tight, flow: solved, lowest: lowestOf(tight, solved, floor) });
    }
    open.sort((a, b) => a.flow.total - b.flow.total);
  }
  return { chosen: best && placesIn(problem, best), bound: total(), proved: true };
};

const lowestOf = (problem: Problem, { chosen }: FlowSolution, floor: number): number => {
  let lowest = -1;
  let least = floor;
  scoresOf(problem, chosen).forEach((score, p) => {
    if (score < least) [least, lowest] = [score, p];
  });
  return lowest;
};

/** Parts in which the first, second … of the people whom the flow gives the lowest submission does not come, and those before do. */
const cutsOf = ({ problem, flow, lowest }: Part): Problem[] => {
  const { pairs, locked = [] } = problem;
  const own = flow.chosen.filter((place) => submissionAt(pairs, place) === lowest).sort((a, b) => pairs.affinity[a]! - pairs.affinity[b]! || a - b);
  return own.map((away, rank) => {
    const stay = new Set(own.slice(0, rank));
    const stays = Array.from(stay, (place): LockedPair => ({ submission: lowest, reviewer: pairs.reviewer[place]!, affinity: pairs.affinity[place]! }));
    return { ...problem, locked: [...locked, ...stays], pairs: pairsKept(pairs, (_p, _r, place) => place !== away && !stay.has(place)) };
  });
};

/** The places that the pairs of a part have in the whole. */
const placesIn = ({ pairs }: Problem, { problem, flow }: Part): number[] =>
  pairsOf(problem, flow.chosen)
    .map(([p, r]: Pair) => placeOf(pairs, p, r))
    .filter((place) => place >= 0);

import { pairsKept, placeOf } from '../pairs.ts';
import { type LockedPair, type Pair, type Problem, submissionAt } from '../problem.ts';
import { pairsOf } from '../scores.ts';
import { type FlowSolution, solveFlow } from './solve-flow.ts';

/** What branching found, and what it proved. */
export interface Branched {
  /** Places of the best assignment found that keeps the condition. */
  chosen: number[] | undefined;
  /** What no assignment that keeps it exceeds; −Infinity where there is none. */
  bound: number;
  /** Whether the bound is reached, or there is none. */
  proved: boolean;
}

/** A condition that is no flow, and that a flow may break. */
export interface Condition {
  /** Groups of pairs that a flow chose, of each of which one has to go: none where it keeps the condition. */
  broken(problem: Problem, chosen: readonly number[]): number[][];
  /** The problem with what the condition alone decides of it; undefined where nothing keeps it. Nothing is lost by it. */
  tightened(problem: Problem): Problem | undefined;
}

/** A part of the problem, with the flow of its largest total, whatever the condition. */
interface Part {
  problem: Problem;
  flow: FlowSolution;
  /** The pairs of which one has to go; undefined where it keeps the condition. */
  group: number[] | undefined;
}

/** Groups that the first flow breaks up to which branching is tried: beyond, parts are too many. */
const FEW = 3;
/** Flows that are solved before it is left to others. */
const MOST_PARTS = 24;
/** Pairs up to which so many flows take less than the linear solver takes: those of the largest round, 200 × 800 with bars. */
const SMALL = 160_000;

/** Whether to branch is worth while where the linear solver would do as well. */
export const isSmall = ({ pairs }: Problem): boolean => pairs.reviewer.length <= SMALL;

/**
 * The largest total that keeps a condition, by flows alone: where a flow breaks it, one pair of a group has to go. So the
 * problem is cut by the first of them that does, and each part tightened and solved as a flow; parts that cannot exceed
 * what was found are dropped (Land and Doig 1960). Whole numbers throughout.
 *
 * @param problem tightened already
 * @param flow its largest total whatever the condition
 * @returns undefined where too much is broken for this to be worth while
 */
export const branch = (problem: Problem, flow: FlowSolution, condition: Condition, outOfTime: () => boolean): Branched | undefined => {
  const broken = condition.broken(problem, flow.chosen);
  if (broken.length > FEW || !flow.optimal) return undefined;
  const open: Part[] = [{ problem, flow, group: broken[0] }];
  let best: Part | undefined;
  let parts = 1;
  const total = (): number => best?.flow.total ?? -Infinity;
  while (open.length > 0) {
    const part = open.pop()!;
    if (part.flow.total <= total()) continue;
    if (!part.group) {
      best = part;
      continue;
    }
    if (parts >= MOST_PARTS || outOfTime()) return { chosen: best && placesIn(problem, best), bound: part.flow.total, proved: false };
    for (const cut of cutsOf(part.problem, part.group)) {
      parts += 1;
      const tight = condition.tightened(cut);
      const solved = tight && solveFlow(tight, outOfTime);
      // a flow cut short proves nothing of its part
      if (solved && !solved.optimal) return { chosen: best && placesIn(problem, best), bound: part.flow.total, proved: false };
      if (!tight || !solved || solved.unplaced > 0) continue;
      open.push({ problem: tight, flow: solved, group: condition.broken(tight, solved.chosen)[0] });
    }
    open.sort((a, b) => a.flow.total - b.flow.total);
  }
  return { chosen: best && placesIn(problem, best), bound: total(), proved: true };
};

/** Parts in which the first, second … pair of the group does not come, and those before do: the least affinity first. */
const cutsOf = (problem: Problem, group: readonly number[]): Problem[] => {
  const { pairs, locked = [] } = problem;
  const own = [...group].sort((a, b) => pairs.affinity[a]! - pairs.affinity[b]! || a - b);
  return own.map((away, rank) => {
    const stay = new Set(own.slice(0, rank));
    const stays = Array.from(stay, (place): LockedPair => ({ submission: submissionAt(pairs, place), reviewer: pairs.reviewer[place]!, affinity: pairs.affinity[place]! }));
    return { ...problem, locked: [...locked, ...stays], pairs: pairsKept(pairs, (_p, _r, place) => place !== away && !stay.has(place)) };
  });
};

/** The places that the pairs of a part have in the whole. */
const placesIn = ({ pairs }: Problem, { problem, flow }: Part): number[] =>
  pairsOf(problem, flow.chosen)
    .map(([p, r]: Pair) => placeOf(pairs, p, r))
    .filter((place) => place >= 0);

/** Both conditions together. */
export const both = (one: Condition, other: Condition): Condition => ({
  broken: (problem, chosen) => [...one.broken(problem, chosen), ...other.broken(problem, chosen)],
  tightened: (problem) => {
    const tight = one.tightened(problem);
    return tight && other.tightened(tight);
  },
});

import { assignTotal, type Limits } from '../assign.ts';
import { type Pair, type Problem } from '../problem.ts';
import { solvedAnew } from './costs-of.ts';
import { countsIn } from './comers.ts';
import { keepingByFlow } from './keeping-by-flow.ts';
import { type AimCost, costBetween, isGain, type Reached } from './reached.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld, Wish } from './round-world.ts';

/** Somebody who could be kept on an evaluation of a round, and in which role. */
export interface Keepable {
  evaluation: string;
  person: string;
  role: string;
}

/** What it would cost to keep somebody, before it is decided. */
export interface KeepingCost {
  person: string;
  /** false: with them there is no assignment; null: it is not told. */
  possible: boolean | null;
  /** What the aim loses, as it stands with the wish later; null where it is not proved, or not told. */
  cost: AimCost | null;
  /** Who could go from the evaluation for them; null: nobody of those who could be invited, more than one, or a draw. */
  leaves: string | null;
  /** Seats that others would sit in, theirs included; null for a draw. */
  changes: number | null;
}

/** What stands without anybody kept besides: by it whoever asks sees whether costs are of the proposal that they read. */
export interface BeforeKeeping extends Reached {
  /** The fit of all seats. */
  total: number;
}

/** How far an aim is reached and how; `none` where there is no assignment, null where that is not proved in time. */
export type Found = { reached: Reached; total: number; assignment: readonly Pair[] } | 'none' | null;

export const isFound = (found: Found): found is Exclude<Found, 'none' | null> => found !== null && found !== 'none';

/** What stands, where it is proved. */
export const beforeOf = (found: Found): BeforeKeeping | null => (isFound(found) ? { ...found.reached, total: found.total } : null);

/** Seconds at the end that solving anew leaves alone: the linear solver looks at the clock seldom, and what was found before is lost with a thread that is late. */
const KEPT = 1;

/** The time without these. */
export const inTimeOf = (limits: Limits): Limits => ({ ...limits, secondsLeft: () => limits.secondsLeft() - KEPT });

/**
 * What each wish to keep somebody would cost beside those that stand, each by itself: what the aim reaches without it, less
 * what it reaches with it. For the largest total by ways through one flow, else solved anew while the time lasts; what is
 * not proved is not told. Whoever has no place left is taken to have one, and is not told of where that would gain.
 * Places are those that the asker may know of: else all of it would tell how full people are. By a looser limit of
 * organisations all of it is of that limit, and what would not keep the quorums is not told; with a place more, or a wish
 * less, the stricter limit might be kept, which is another question.
 */
export const costsOfKeeping = async (world: RoundWorld, wishes: readonly Wish[], aim: RoundAim, asked: readonly Keepable[], limits: Limits): Promise<{ status: 'optimal'; before: BeforeKeeping | null; costs: KeepingCost[] }> => {
  const posed = (of: RoundWorld, some: readonly Wish[]) => problemOfRound(of, some, aim.kind === 'linked' ? 'joined' : 'held');
  const { problem, barred } = posed(world, wishes);
  const early = inTimeOf(limits);
  const byFlow = aim.kind === 'total' && barred.length === 0 ? keepingByFlow(problem, limits) : undefined;
  const before: Found = barred.length > 0 ? null : byFlow ? { reached: total(byFlow.total), total: byFlow.total, assignment: byFlow.assignment } : await reach(problem, aim, early);
  const costs: KeepingCost[] = [];
  for (const one of asked) costs.push(isFound(before) ? await costOf(one, before) : untold(one));
  return { status: 'optimal', before: beforeOf(before), costs };

  async function costOf(one: Keepable, now: Exclude<Found, 'none' | null>): Promise<KeepingCost> {
    const { evaluation, person, role } = one;
    const [e, r] = [world.evaluations.findIndex(({ id }) => id === evaluation), world.people.findIndex(({ id }) => id === person)];
    const isFull = world.people[r]?.free === 0;
    const roomy: RoundWorld = isFull ? { ...world, people: world.people.map((some, at) => (at === r ? { ...some, free: 1 } : some)) } : world;
    const others = wishes.filter((wish) => wish.evaluation !== evaluation || wish.person !== person);
    const kept: Wish[] = [...others, { evaluation, person, wish: 'lock', role }];
    const next = posed(roomy, kept);
    if (e < 0 || r < 0 || next.barred.length > 0) return untold(one);
    const category = world.wanted.roles.findIndex((some) => some.role === role);
    const way = byFlow?.forced({ submission: e, reviewer: r, category, withRoom: isFull }, next.problem);
    // with a place more, or without a wish that stood, the aim may be reached farther than before
    const farthest = isFull || others.length < wishes.length ? null : now.reached;
    const after: Found = way === 'none' ? way : way ? { reached: total(byFlow!.total - way.loss), total: byFlow!.total - way.loss, assignment: way.assignment } : await reach(next.problem, aim, early, farthest);
    if (after === 'none') return { ...untold(one), possible: false };
    if (after && countsIn(world, kept)?.(after.assignment) === false) return untold(one);
    const cost = after && costBetween(now.reached, after.reached);
    if (!after || !cost || (isFull && isGain(cost))) return untold(one);
    if (aim.kind === 'drawn') return { person, possible: true, cost, leaves: null, changes: null };
    const [was, is] = [new Set(now.assignment.map(String)), new Set(after.assignment.map(String))];
    const gone = now.assignment.filter((pair) => pair[0] === e && pair[1] < world.people.length && !is.has(String(pair)));
    return { person, possible: true, cost, leaves: gone.length === 1 ? world.people[gone[0]![1]]!.id : null, changes: after.assignment.filter((pair) => !was.has(String(pair))).length };
  }
};

const untold = ({ person }: Keepable): KeepingCost => ({ person, possible: null, cost: null, leaves: null, changes: null });

const total = (points: number): Reached => ({ points, worst: null, groups: null });

/** Reaches an aim as far as it goes. @param farthest how far with fewer constraints, where that is known */
export const reach = async (problem: Problem, aim: RoundAim, limits: Limits, farthest: Reached | null = null): Promise<Found> => {
  if (limits.secondsLeft() <= 0) return null;
  if (aim.kind !== 'total') {
    const solved = await solvedAnew(problem, aim, limits, farthest);
    return solved && solved !== 'none' ? { reached: solved.reached, total: solved.best.total, assignment: solved.best.assignment } : solved;
  }
  const solved = await assignTotal(problem, limits);
  if (solved.status === 'infeasible') return 'none';
  return solved.status === 'optimal' ? { reached: total(solved.total), total: solved.total, assignment: solved.assignment } : null;
};

import { type Assigned, assignTotal, type Limits } from '../assign.ts';
import { type Cause } from '../cause/cause.ts';
import { areSame } from '../pairs.ts';
import { type Problem } from '../problem.ts';
import { costsByLimit } from './costs-by-limit.ts';
import { type AimAlternative, alternativesFor, costsOf } from './costs-of.ts';
import { type AimCost, ofPoints, type Reached } from './reached.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundAim } from './round-aim.ts';
import { groupsOf, type RoundGroup } from './round-groups.ts';
import type { RoundWorld, Wish } from './round-world.ts';
import { changeCountsIn, comersOf, countsIn } from './comers.ts';
import { NOTHING_MORE, type SolvedFor, solveFor } from './solve-for.ts';
import { firstImpossible, totalCosts } from './wish-steps.ts';

/** Somebody who is proposed for a seat. Numbers are in units of the affinities. */
export interface ProposedSeat {
  evaluation: string;
  person: string;
  role: string;
  affinity: number;
  locked: boolean;
  /** The best without it, by what is aimed at: what it loses, who comes instead and how many seats change; null: there is none; undefined: not looked at. */
  alternative: (AimCost & { instead: string; changes: number }) | null | undefined;
  /** What the total would gain if they took one more; null: not looked at. */
  price: number | null;
  /** For a draw: how likely they were put there, from 0 to 1. */
  probability: number | null;
}

export interface SolvedRound {
  status: 'optimal' | 'feasible';
  total: number;
  worst: number;
  bound: number;
  /** The largest total with every wish kept, whatever is aimed at: what an aim costs is seen beside it. */
  plain: number;
  /** What the worst-off evaluation cannot exceed. */
  worstBound: number;
  /** For a draw: the expected total. */
  expected: number | null;
  /** Whether the aim was worked on; else it is the assignment of the largest total, for which alone there was time. */
  aimReached: boolean;
  /** Evaluations that hang together by shared reviewers: one group where all do. */
  groups: RoundGroup[];
  /** The largest total without any wish; by a looser limit the one with all of them, since with fewer the limit itself might be kept. */
  optimum: number;
  /** What each wish costs beside those before it, of what is aimed at, by the limit that it was solved by; null where that was not proved in time, or by a looser limit would not keep the quorums. */
  costs: (AimCost | null)[];
  seats: ProposedSeat[];
  /** As if everything began anew: the largest total then, whatever is aimed at, and how many who sit now would not. Only where seats are held, and by no looser limit. */
  free: { total: number; moved: number } | null;
}

/** Why a round cannot be: the cause, and the wish after which it could not any more. */
export interface ImpossibleRound {
  status: 'infeasible';
  cause: Cause | null;
  wish: Wish | null;
}

/** No draw was found under the cap, and it is not proved that there is none. */
export interface UndecidedRound {
  status: 'undecided';
}

/** The limits of a round. */
export interface RoundLimits extends Limits {
  /** Told of a whole round that holds while more is sought, for its aim or to stand beside it: so that it is not lost where the search is ended. */
  soFar?(round: SolvedRound): void;
}

/** Seconds at the end that alternatives leave alone: the linear solver looks at the clock seldom, and who is late is ended. */
const KEPT = 2;

/**
 * Solves a round for its aim with every wish kept, and tells what each wish costs of what is aimed at. All that it
 * proves is proved: where the time is over first it answers `out-of-time`.
 */
export const solveRound = async (world: RoundWorld, wishes: readonly Wish[], limits: RoundLimits, aim: RoundAim = { kind: 'total' }): Promise<SolvedRound | ImpossibleRound | UndecidedRound | { status: 'out-of-time' }> => {
  const { problem, barred } = problemOfRound(world, wishes);
  const stepped = (count: number): Problem => problemOfRound(world, wishes.slice(0, count)).problem;
  // where one cannot be, why the others cannot comes first
  const count = wishes.length - (barred.length > 0 ? 1 : 0);
  const all = await assignTotal(count === wishes.length ? problem : stepped(count), limits);
  if (all.status === 'infeasible') {
    const first = await firstImpossible(count, all.cause, stepped, limits);
    return { status: 'infeasible', cause: first.cause, wish: (first.isFirst ? wishes[first.wishes - 1] : null) ?? null };
  }
  if (barred[0]) return { status: 'infeasible', cause: null, wish: barred[0] };
  const isLooser = world.strict !== undefined;
  const unwished = wishes.length === 0 || isLooser ? all : await assignTotal(stepped(0), limits);
  if (all.status !== 'optimal' || unwished.status !== 'optimal') return { status: 'out-of-time' };
  const [proved, optimum] = [all, unwished.total];
  // what is proved is kept, whether or not there is time to look for who would come instead
  const early = { ...limits, secondsLeft: () => Math.max(0, limits.secondsLeft() - KEPT) };
  const counts = countsIn(world, wishes);
  const posed = (count: number): Problem => problemOfRound(world, wishes.slice(0, count), aim.kind === 'linked' ? 'joined' : 'held').problem;
  // before who else could come is looked for, which takes what time there is
  const free = isLooser ? null : await freeOf(world, proved.total, half(early));
  const byLimit = (found: { reached: Reached; assignment: Assigned['assignment'] } | null, time: Limits) => costsByLimit(world, wishes, posed, aim, found, time);
  const ofTotal = aim.kind !== 'total' ? undefined : isLooser ? await byLimit({ reached: { points: proved.total, worst: null, groups: null }, assignment: proved.assignment }, half(early)) : await totalCosts(wishes.length, stepped, optimum, proved.total, half(early));
  const told = ({ best, expected, probabilityOf, whyApart }: SolvedFor, costs: SolvedRound['costs'], alternatives: readonly AimAlternative[], aimReached = true): SolvedRound => ({
    status: best.status,
    total: best.total,
    worst: best.worst,
    // the largest total bounds whatever is aimed at; the bound of a draw is of what is expected, and no whole number
    bound: aim.kind === 'drawn' ? proved.total : Math.min(best.bound.total, proved.total),
    plain: proved.total,
    worstBound: best.bound.worst,
    expected,
    aimReached,
    groups: groupsOf(world, best.assignment, whyApart),
    optimum,
    costs,
    seats: seatsOf(world, wishes, { best, probabilityOf, alternatives }),
    free,
  });
  const untold = ofTotal ?? wishes.map(() => null);
  // whatever else is aimed at, but for a draw, it breaks nothing: better than none
  const plainly: SolvedFor | undefined = aim.kind === 'drawn' ? undefined : { ...NOTHING_MORE, best: aim.kind === 'total' ? proved : { ...proved, status: 'feasible' }, reached: null };
  if (plainly) limits.soFar?.(told(plainly, untold, [], aim.kind === 'total'));
  // what lifts the weakest evaluation is on its way to the aim, also where the search is ended
  const lifted = (found: Assigned): void => (found.worst > proved.worst ? limits.soFar?.(told({ ...NOTHING_MORE, best: found, reached: null }, untold, [])) : undefined);
  const solved = await solveFor(aim.kind === 'linked' ? posed(wishes.length) : problem, aim, proved, early, undefined, lifted);
  if ('status' in solved) {
    if (solved.status === 'out-of-time' && plainly) return told(plainly, untold, [], aim.kind === 'total');
    return solved.status === 'infeasible' ? { ...solved, wish: null } : solved;
  }
  // a search that ended where it began may have begun with less time, and with less
  if (plainly && !isWorkedOn(world, aim, solved.best, proved)) return told(plainly, untold, [], false);
  if (aim.kind !== 'total') limits.soFar?.(told(solved, untold, []));
  const costs = ofTotal ?? (isLooser ? await byLimit(solved.reached && { reached: solved.reached, assignment: solved.best.assignment }, early) : await costsOf(wishes.length, posed, aim, solved, early));
  return told(solved, costs, aim.kind === 'total' ? counted(solved.alternatives, changeCountsIn(world, wishes, solved.best.assignment), limits) : await alternativesFor(posed(wishes.length), aim, solved, early, counts));
};

/** Whether an assignment is more than that of the largest total, which is what a search for another aim begins with and has where its time is over. */
const isWorkedOn = (world: RoundWorld, { kind }: RoundAim, best: Assigned, proved: Assigned): boolean => {
  if (kind === 'total' || kind === 'drawn' || best.status === 'optimal') return true;
  if (kind === 'fair') return best.worst > proved.worst;
  // whoever has a seat stands elsewhere where evaluations are to be linked: the pairs differ, and nothing else
  const groups = ({ assignment }: Assigned): number => groupsOf(world, assignment, () => null).length;
  return kind === 'linked' ? groups(best) < groups(proved) : !areSame(best.assignment, proved.assignment);
};

/** Half of the time that is left: the other half is for who would come instead. */
const half = (limits: Limits): Limits => {
  const kept = limits.secondsLeft() / 2;
  return Number.isFinite(kept) ? { ...limits, secondsLeft: () => limits.secondsLeft() - kept } : limits;
};

/** Who would come instead where that could be offered; a price where it is none, since what one place more gains might not. */
const counted = (alternatives: SolvedFor['alternatives'], counts: ReturnType<typeof changeCountsIn>, { secondsLeft }: Limits): AimAlternative[] =>
  counts
    ? alternatives.map((one) => ({ ...one, alternative: one.alternative && (secondsLeft() <= 0 || !counts(one.alternative)) ? undefined : one.alternative, price: one.price === 0 ? 0 : undefined }))
    : [...alternatives];

const seatsOf = (world: RoundWorld, wishes: readonly Wish[], { best: { assignment }, alternatives, probabilityOf }: Pick<SolvedFor, 'best' | 'probabilityOf'> & { alternatives: readonly AimAlternative[] }): ProposedSeat[] =>
  comersOf(world, wishes)(assignment).map(({ e, r, role, locked }) => {
    const pair = locked ? undefined : alternatives.find((one) => one.submission === e && one.reviewer === r);
    const found = pair?.alternative;
    return { evaluation: world.evaluations[e]!.id, person: world.people[r]!.id, role, affinity: world.affinity[e]![r]!, locked, price: pair?.price ?? null, probability: probabilityOf(e, r), alternative: found && { ...ofPoints(found.loss), ...found.cost, instead: world.people[found.instead]!.id, changes: found.added.length } };
  });

/** @param now the largest total with whoever sits where they are */
const freeOf = async (world: RoundWorld, now: number, limits: Limits): Promise<SolvedRound['free']> => {
  if (!world.evaluations.some(({ held }) => held.some(({ movable }) => movable))) return null;
  const answer = await assignTotal(problemOfRound(world, [], 'free').problem, limits);
  if (!('assignment' in answer)) return null;
  // where nothing is gained nobody need move
  if (answer.total <= now) return { total: answer.total, moved: 0 };
  const sits = new Set(answer.assignment.map(([p, r]) => `${p} ${world.people[r]?.id}`));
  const moved = world.evaluations.reduce((sum, { held }, e) => sum + held.filter(({ movable, person }) => movable && world.people.some(({ id }) => id === person) && !sits.has(`${e} ${person}`)).length, 0);
  return { total: answer.total, moved };
};

import { assignTotal, type Assigned, type Limits } from '../assign.ts';
import { type Cause } from '../cause/cause.ts';
import { assignWithAlternatives, type PairAlternative } from '../explain/with-alternatives.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundWorld, Wish } from './round-world.ts';
import { seatRoles } from './seat-roles.ts';

/** Somebody who is proposed for a seat. Numbers are in units of the affinities. */
export interface ProposedSeat {
  evaluation: string;
  person: string;
  role: string;
  affinity: number;
  locked: boolean;
  /** The best without it: what it loses, who comes instead and how many seats change; null: there is none; undefined: not looked at in time. */
  alternative: { loss: number; instead: string; changes: number } | null | undefined;
}

export interface SolvedRound {
  status: 'optimal' | 'feasible';
  total: number;
  worst: number;
  bound: number;
  /** The largest total without any wish, and what each wish costs beside those before it. */
  optimum: number;
  costs: number[];
  seats: ProposedSeat[];
  /** As if everything began anew: the largest total then, and how many who sit now would not. Only where seats are held. */
  free: { total: number; moved: number } | null;
}

/** Why a round cannot be: the cause, and the wish after which it could not any more. */
export interface ImpossibleRound {
  status: 'infeasible';
  cause: Cause | null;
  wish: Wish | null;
}

/** Seconds at the end that alternatives leave alone: the linear solver looks at the clock seldom, and who is late is ended. */
const KEPT = 2;

/**
 * Solves a round: the largest total with every wish kept, what each wish costs, and who would come instead. All that it
 * proves is proved: where the time is over first it answers `out-of-time`.
 */
export const solveRound = async (world: RoundWorld, wishes: readonly Wish[], limits: Limits): Promise<SolvedRound | ImpossibleRound | { status: 'out-of-time' }> => {
  const { problem, barred } = problemOfRound(world, wishes);
  const totals: number[] = [];
  let proved: Assigned | undefined;
  for (let count = 0; count <= wishes.length; count += 1) {
    if (count === wishes.length && barred[0]) return { status: 'infeasible', cause: null, wish: barred[0] };
    const step = await assignTotal(problemOfRound(world, wishes.slice(0, count)).problem, limits);
    if (step.status === 'infeasible') return { ...step, wish: wishes[count - 1] ?? null };
    if (step.status !== 'optimal') return { status: 'out-of-time' };
    totals.push(step.total);
    proved = step;
  }
  // what is proved is kept, whether or not there is time to look for who would come instead
  const early = { ...limits, secondsLeft: () => Math.max(0, limits.secondsLeft() - KEPT) };
  const looked = await assignWithAlternatives(problem, early);
  const best = looked.status === 'optimal' ? looked : { ...proved!, alternatives: [] };
  return {
    status: best.status,
    total: best.total,
    worst: best.worst,
    bound: best.bound.total,
    optimum: totals[0]!,
    costs: wishes.map((_, at) => totals[at]! - totals[at + 1]!),
    seats: seatsOf(world, wishes, best.assignment, best.alternatives),
    free: await freeOf(world, best.total, early),
  };
};

const seatsOf = ({ wanted, evaluations, people, affinity }: RoundWorld, wishes: readonly Wish[], assignment: readonly (readonly [number, number])[], alternatives: readonly PairAlternative[]): ProposedSeat[] =>
  evaluations.flatMap(({ id: evaluation, held }, e) => {
    const come = assignment.filter(([p, r]) => p === e && r < people.length).map(([, r]) => r);
    const counts = new Map<string, number>();
    for (const { role } of held) counts.set(role, (counts.get(role) ?? 0) + 1);
    const roles = seatRoles(wanted, come.map((r) => people[r]!.roles), counts);
    return come.map((r, at) => {
      const person = people[r]!.id;
      const locked = wishes.some((wish) => wish.wish === 'lock' && wish.evaluation === evaluation && wish.person === person);
      const found = locked ? undefined : alternatives.find((one) => one.submission === e && one.reviewer === r)?.alternative;
      return { evaluation, person, role: roles[at]!, affinity: affinity[e]![r]!, locked, alternative: found && { loss: found.loss, instead: people[found.instead]!.id, changes: found.added.length } };
    });
  });

const freeOf = async (world: RoundWorld, now: number, limits: Limits): Promise<SolvedRound['free']> => {
  if (!world.evaluations.some(({ held }) => held.some(({ movable }) => movable))) return null;
  const answer = await assignTotal(problemOfRound(world, [], true).problem, limits);
  if (!('assignment' in answer)) return null;
  // where nothing is gained nobody need move
  if (answer.total <= now) return { total: answer.total, moved: 0 };
  const sits = new Set(answer.assignment.map(([p, r]) => `${p} ${world.people[r]?.id}`));
  const moved = world.evaluations.reduce((sum, { held }, e) => sum + held.filter(({ movable, person }) => movable && world.people.some(({ id }) => id === person) && !sits.has(`${e} ${person}`)).length, 0);
  return { total: answer.total, moved };
};

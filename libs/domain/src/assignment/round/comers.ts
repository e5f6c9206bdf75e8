import { type Pair } from '../problem.ts';
import type { Counts } from './costs-of.ts';
import type { RoundWorld, Wish } from './round-world.ts';
import { seatFaults, seatRoles } from './seat-roles.ts';

/** Somebody who would be invited: the places of evaluation and person in the world, and the role in which they would sit. */
export interface Comer {
  e: number;
  r: number;
  role: string;
  /** Kept there by hand. */
  locked: boolean;
}

/** Whom an assignment brings who does not sit already, evaluation by evaluation. */
export const comersOf = (world: RoundWorld, wishes: readonly Wish[]): ((assignment: readonly Pair[]) => Comer[]) => {
  const at = comersAt(world, wishes);
  return (assignment) => {
    const who = byEvaluation(world, assignment);
    return world.evaluations.flatMap((_, e) => at(e, who.get(e) ?? []));
  };
};

/** The people of an assignment, evaluation by evaluation, without those who sit there and could not be invited. */
const byEvaluation = ({ people }: RoundWorld, assignment: readonly Pair[]): Map<number, number[]> => {
  const at = new Map<number, number[]>();
  for (const [p, r] of assignment) {
    if (r >= people.length) continue;
    const there = at.get(p);
    if (there) there.push(r);
    else at.set(p, [r]);
  }
  return at;
};

/** The same of one evaluation, from the people whom an assignment has there. */
const comersAt = ({ wanted, evaluations, people }: RoundWorld, wishes: readonly Wish[]): ((e: number, there: readonly number[]) => Comer[]) => {
  const locks = new Map(wishes.flatMap((one) => (one.wish === 'lock' ? [[`${one.evaluation} ${one.person}`, one] as const] : [])));
  return (e, there) => {
    const { id, held } = evaluations[e]!;
    const come = there.filter((r) => !held.some((seat) => seat.person === people[r]!.id));
    const counts = new Map<string, number>();
    for (const { role } of held) counts.set(role, (counts.get(role) ?? 0) + 1);
    const lockOf = (r: number): Wish | undefined => locks.get(`${id} ${people[r]!.id}`);
    const roles = seatRoles(wanted, come.map((r) => [lockOf(r)?.role ?? people[r]!.roles].flat()), counts);
    return come.map((r, place): Comer => ({ e, r, role: roles[place]!, locked: lockOf(r) !== undefined }));
  };
};

/**
 * Whether an assignment could be offered, where a looser limit of organisations is tried than the one that keeps the quorums
 * whoever comes: as it is asked again when it is confirmed. Whoever sits stays, however many of one organisation they are.
 * Undefined where the limit itself is kept: then every assignment could.
 */
export const countsIn = (world: RoundWorld, wishes: readonly Wish[]): Counts | undefined => {
  const keeps = keepsAt(world, wishes);
  return keeps && ((assignment) => {
    const who = byEvaluation(world, assignment);
    return world.evaluations.every((_, e) => keeps(e, who.get(e) ?? []));
  });
};

/** Whether an assignment could be offered with a change made to it: only evaluations that it touches are looked at again. Undefined as above. */
export const changeCountsIn = (world: RoundWorld, wishes: readonly Wish[], assignment: readonly Pair[]): ((change: Change) => boolean) | undefined => {
  const keeps = keepsAt(world, wishes);
  if (!keeps) return undefined;
  const who = byEvaluation(world, assignment);
  const broken = world.evaluations.flatMap((_, e) => (keeps(e, who.get(e) ?? []) ? [] : [e]));
  return ({ removed, added }) => {
    const touched = new Set([...removed, ...added].map(([e]) => e));
    if (broken.some((e) => !touched.has(e))) return false;
    const [gone, come] = [byEvaluation(world, removed), byEvaluation(world, added)];
    return [...touched].every((e) => keeps(e, [...(who.get(e) ?? []).filter((r) => !gone.get(e)?.includes(r)), ...(come.get(e) ?? [])]));
  };
};

/** Whether people keep the quorums of one evaluation. Undefined where the limit itself is kept. */
const keepsAt = (world: RoundWorld, wishes: readonly Wish[]): ((e: number, there: readonly number[]) => boolean) | undefined => {
  const { strict, evaluations, people } = world;
  if (strict === undefined) return undefined;
  const [comers, wanted] = [comersAt(world, wishes), { ...world.wanted, mostOfOne: strict }];
  return (e, there) => {
    const { held } = evaluations[e]!;
    const seats = comers(e, there).map(({ r, role }) => ({ role, organisation: people[r]!.organisation }));
    return seatFaults(wanted, [...held, ...seats], held).length === 0;
  };
};

/** Pairs that go from an assignment, and that come to it. */
export interface Change {
  removed: readonly Pair[];
  added: readonly Pair[];
}

/** An assignment with a change made to it. */
export const changed = (assignment: readonly Pair[], { removed, added }: Change): Pair[] => {
  const gone = new Set(removed.map(String));
  return [...assignment.filter((pair) => !gone.has(String(pair))), ...added];
};

/** Seats as pairs of an assignment. */
export const pairsOfSeats = ({ evaluations, people }: RoundWorld, seats: readonly { evaluation: string; person: string }[]): Pair[] => {
  const [submissions, reviewers] = [new Map(evaluations.map(({ id }, e) => [id, e])), new Map(people.map(({ id }, r) => [id, r]))];
  return seats.map(({ evaluation, person }): Pair => [submissions.get(evaluation)!, reviewers.get(person)!]);
};

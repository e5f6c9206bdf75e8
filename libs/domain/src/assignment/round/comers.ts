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
export const comersOf = ({ wanted, evaluations, people }: RoundWorld, wishes: readonly Wish[]): ((assignment: readonly Pair[]) => Comer[]) => {
  const locks = new Map(wishes.flatMap((one) => (one.wish === 'lock' ? [[`${one.evaluation} ${one.person}`, one] as const] : [])));
  return (assignment) => {
    const at = new Map<number, number[]>();
    for (const [p, r] of assignment) if (r < people.length) at.set(p, [...(at.get(p) ?? []), r]);
    return evaluations.flatMap(({ id, held }, e) => {
      const come = (at.get(e) ?? []).filter((r) => !held.some((seat) => seat.person === people[r]!.id));
      const counts = new Map<string, number>();
      for (const { role } of held) counts.set(role, (counts.get(role) ?? 0) + 1);
      const lockOf = (r: number): Wish | undefined => locks.get(`${id} ${people[r]!.id}`);
      const roles = seatRoles(wanted, come.map((r) => [lockOf(r)?.role ?? people[r]!.roles].flat()), counts);
      return come.map((r, place): Comer => ({ e, r, role: roles[place]!, locked: lockOf(r) !== undefined }));
    });
  };
};

/**
 * Whether an assignment could be offered, where a looser limit of organisations is tried than the one that keeps the quorums
 * whoever comes: as it is asked again when it is confirmed. Whoever sits stays, however many of one organisation they are.
 * Undefined where the limit itself is kept: then every assignment could.
 */
export const countsIn = (world: RoundWorld, wishes: readonly Wish[]): Counts | undefined => {
  const { strict, evaluations, people } = world;
  if (strict === undefined) return undefined;
  const [comers, wanted] = [comersOf(world, wishes), { ...world.wanted, mostOfOne: strict }];
  return (assignment) => {
    const come = comers(assignment);
    return evaluations.every(({ held }, e) => {
      const seats = come.filter((one) => one.e === e).map(({ r, role }) => ({ role, organisation: people[r]!.organisation }));
      return seatFaults(wanted, [...held, ...seats], held).length === 0;
    });
  };
};

/** An assignment with a change made to it. */
export const changed = (assignment: readonly Pair[], { removed, added }: { removed: readonly Pair[]; added: readonly Pair[] }): Pair[] => {
  const gone = new Set(removed.map(String));
  return [...assignment.filter((pair) => !gone.has(String(pair))), ...added];
};

/** Seats as pairs of an assignment. */
export const pairsOfSeats = ({ evaluations, people }: RoundWorld, seats: readonly { evaluation: string; person: string }[]): Pair[] => {
  const [submissions, reviewers] = [new Map(evaluations.map(({ id }, e) => [id, e])), new Map(people.map(({ id }, r) => [id, r]))];
  return seats.map(({ evaluation, person }): Pair => [submissions.get(evaluation)!, reviewers.get(person)!]);
};

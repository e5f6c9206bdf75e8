import { roleWords } from '../../roles/role-titles.ts';
import { pairsFrom } from '../pairs.ts';
import { type LockedPair, type Problem } from '../problem.ts';
import type { HeldSeat, RoundWorld, Wish } from './round-world.ts';
import { ofEachOrganisation } from './seat-roles.ts';

/** The problem of a round, with who its reviewers are: people first, then seats that are held. */
export interface RoundProblem {
  problem: Problem;
  /** Wishes that cannot be: somebody is locked where they are barred. */
  barred: Wish[];
}

/**
 * Poses a round as a problem of assignment. A seat that is held is a reviewer of its own who reviews nothing else, of
 * the one role in which it is held: so that people who hold several roles count where they sit.
 *
 * @param how `free`: as if everything began anew, seats that are held and movable are their people’s again. `joined`: a seat
 * of somebody who can be proposed elsewhere, in the one role that they take part in, is theirs, so that it is seen whom they
 * link; such seats still do not move
 */
export const problemOfRound = (world: RoundWorld, wishes: readonly Wish[], how: 'held' | 'free' | 'joined' = 'held'): RoundProblem => {
  const { wanted, evaluations, people } = world;
  const personAt = new Map(people.map(({ id }, at) => [id, at]));
  const moves = (seat: HeldSeat): boolean => how === 'free' && seat.movable && personAt.has(seat.person);
  const stays = evaluations.map(({ held }) => held.filter((seat) => !moves(seat)));
  const affinity = world.affinity.map((row) => [...row]);
  const more = new Int32Array(people.length);
  evaluations.forEach(({ held }, e) => {
    for (const seat of held.filter(moves)) {
      affinity[e]![personAt.get(seat.person)!] = seat.affinity;
      more[personAt.get(seat.person)!]! += 1;
    }
  });
  const fixed = stays.flatMap((seats, submission) => seats.map((seat) => ({ submission, seat })));
  const full = fullOrganisations(world, stays);
  const isOwn = ({ submission, seat }: (typeof fixed)[number]): boolean => {
    const person = people[personAt.get(seat.person) ?? -1];
    return how === 'joined' && person !== undefined && String(person.roles) === seat.role && person.organisation === seat.organisation && !full[submission]!.has(seat.organisation);
  };
  const locked: LockedPair[] = fixed.map((one, at) => ({ submission: one.submission, reviewer: isOwn(one) ? personAt.get(one.seat.person)! : people.length + at, affinity: one.seat.affinity }));
  for (const one of fixed) {
    if (!isOwn(one)) continue;
    affinity[one.submission]![personAt.get(one.seat.person)!] = null;
    more[personAt.get(one.seat.person)!]! += 1;
  }
  people.forEach(({ organisation, roles }, r) => full.forEach((here, e) => (here.has(organisation) && isLimited(wanted, roles) ? (affinity[e]![r] = null) : null)));
  const barred: Wish[] = [];
  const taken = new Set<string>();
  for (const wish of wishes) {
    const [submission, reviewer] = [evaluations.findIndex(({ id }) => id === wish.evaluation), personAt.get(wish.person) ?? -1];
    const value = affinity[submission]?.[reviewer] ?? null;
    const category = wish.role == null ? undefined : wanted.roles.findIndex(({ role }) => role === wish.role && people[reviewer]?.roles.includes(role));
    if (wish.wish === 'lock' && (value === null || category === -1)) barred.push(wish);
    else if (wish.wish === 'lock') locked.push({ submission, reviewer, affinity: value!, ...(category === undefined ? {} : { category }) });
    taken.add(`${submission} ${reviewer}`);
  }
  const everybody = [
    ...people.map(({ organisation, roles }) => ({ organisation: isLimited(wanted, roles) ? organisation : null, roles })),
    ...fixed.map(({ submission, seat }) => ({ organisation: isLimited(wanted, [seat.role]) && !full[submission]!.has(seat.organisation) ? seat.organisation : null, roles: [seat.role] })),
  ];
  const organisations = [...new Set(everybody.flatMap(({ organisation }) => organisation ?? []))];
  return {
    barred,
    problem: {
      quorum: Int32Array.from(stays, (seats) => quorumOf(world, seats)),
      loadMin: new Int32Array(everybody.length),
      loadMax: Int32Array.from(everybody, (_, r) => (r >= people.length ? 1 : Math.min(evaluations.length, (people[r]!.free ?? evaluations.length) + more[r]!))),
      pairs: pairsFrom(affinity.map((row) => [...row, ...fixed.map(() => null)]), (p, r) => !taken.has(`${p} ${r}`)),
      locked,
      categories: { names: wanted.roles.map(({ role }) => roleWords(role)), least: wanted.roles.map(({ least }) => least), of: everybody.map(({ roles }) => wanted.roles.flatMap(({ role }, at) => (roles.includes(role) ? [at] : []))) },
      ...(wanted.mostOfOne === null ? {} : { organisations: { names: organisations, most: wanted.mostOfOne, of: Int32Array.from(everybody, ({ organisation }) => (organisation === null ? -1 : organisations.indexOf(organisation))) } }),
    },
  };
};

const isLimited = ({ limited }: RoundWorld['wanted'], roles: readonly string[]): boolean => roles.some((role) => limited.includes(role));

/**
 * Organisations of which as many sit as may, or more, at each evaluation. Nobody else of theirs comes there, and whoever
 * sits is counted no more: seats that were given break no limit.
 */
const fullOrganisations = ({ wanted }: RoundWorld, stays: readonly (readonly HeldSeat[])[]): Set<string>[] =>
  stays.map((seats) => new Set([...ofEachOrganisation(wanted, seats)].flatMap(([organisation, count]) => (wanted.mostOfOne !== null && count >= wanted.mostOfOne ? [organisation] : []))));

/** Whoever sits in a role beyond what it needs takes the place of nobody in another role. */
const quorumOf = ({ wanted }: RoundWorld, held: readonly HeldSeat[]): number =>
  Math.max(
    wanted.people,
    held.filter(({ role }) => !wanted.roles.some((one) => one.role === role)).length +
      wanted.roles.reduce((sum, { role, least }) => sum + Math.max(least, held.filter((seat) => seat.role === role).length), 0),
  );

import { roleWords } from '../../roles/role-titles.ts';
import type { SeatsWanted } from './seats-wanted.ts';

/**
 * In which role each of those sits who come to an evaluation: one person fills one seat, and every role gets its least
 * where that is possible at all. Whoever is left sits in the first role that they hold.
 *
 * @param rolesOf roles that each of them holds
 * @param held how many sit in a role already
 */
export const seatRoles = ({ roles }: SeatsWanted, rolesOf: readonly (readonly string[])[], held: ReadonlyMap<string, number>): string[] => {
  const seats = roles.flatMap(({ role, least }) => Array<string>(Math.max(0, least - (held.get(role) ?? 0))).fill(role));
  const personOf = new Map<number, number>();
  const place = (person: number, tried: Set<number>): boolean =>
    seats.some((role, seat) => {
      if (tried.has(seat) || !rolesOf[person]!.includes(role)) return false;
      tried.add(seat);
      const other = personOf.get(seat);
      if (other !== undefined && !place(other, tried)) return false;
      personOf.set(seat, person);
      return true;
    });
  rolesOf.forEach((_, person) => place(person, new Set()));
  const given = new Map([...personOf].map(([seat, person]) => [person, seats[seat]!]));
  return rolesOf.map((own, person) => given.get(person) ?? roles.find(({ role }) => own.includes(role))!.role);
};

/** A seat of somebody who sits for an organisation. */
export interface SeatOf {
  role: string;
  organisation: string;
}

/** How many of each organisation sit in roles for which it counts. */
export const ofEachOrganisation = ({ limited }: SeatsWanted, seats: readonly SeatOf[]): Map<string, number> => {
  const sent = new Map<string, number>();
  for (const { role, organisation } of seats) if (limited.includes(role)) sent.set(organisation, (sent.get(organisation) ?? 0) + 1);
  return sent;
};

/** Whether seats keep the quorums themselves that ask for organisations: of these the limit of one organisation is a little too strict. */
export const keepsQuorums = ({ quorums = [] }: SeatsWanted, seats: readonly SeatOf[]): boolean =>
  quorums.length > 0 && quorums.every(({ roles, organisations }) => new Set(seats.filter(({ role }) => roles.includes(role)).map(({ organisation }) => organisation)).size >= organisations);

/**
 * What seats break of what a stage wants, each as one line: nothing where they are as they have to be.
 *
 * @param before seats that were held already: whoever sits stays, also where they are more of one organisation than may come
 */
export const seatFaults = (wanted: SeatsWanted, seats: readonly SeatOf[], before: readonly SeatOf[] = []): string[] => {
  const { people, roles, mostOfOne } = wanted;
  const [sent, sat] = [ofEachOrganisation(wanted, seats), ofEachOrganisation(wanted, before)];
  return [
    ...(seats.length < people ? [`has ${seats.length} people, not ${people}`] : []),
    ...roles.flatMap(({ role, least }) => {
      const have = seats.filter((seat) => seat.role === role).length;
      return have < least ? [`has ${have} in the role “${roleWords(role)}”, not ${least}`] : [];
    }),
    ...(keepsQuorums(wanted, seats) ? [] : [...sent]).flatMap(([organisation, count]) => (mostOfOne !== null && count > Math.max(mostOfOne, sat.get(organisation) ?? 0) ? [`has ${count} of one organisation, at most ${mostOfOne} may come`] : [])),
  ];
};

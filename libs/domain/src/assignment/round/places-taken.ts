import { keepsQuorums, ofEachOrganisation, type SeatOf } from './seat-roles.ts';
import type { SeatsWanted } from './seats-wanted.ts';

/** How many seats are more than a stage asks for, and how many of one organisation more than may come: none where the quorum itself is kept. */
const beyond = (wanted: SeatsWanted, seats: readonly SeatOf[]): number => {
  const { people, roles, mostOfOne } = wanted;
  const spare = people - roles.reduce((sum, { least }) => sum + least, 0);
  const more = roles.reduce((sum, { role, least }) => sum + Math.max(0, seats.filter((seat) => seat.role === role).length - least), 0);
  const crowded = mostOfOne === null || keepsQuorums(wanted, seats) ? 0 : [...ofEachOrganisation(wanted, seats).values()].reduce((sum, count) => sum + Math.max(0, count - mostOfOne), 0);
  return Math.max(0, more - spare) + crowded;
};

/**
 * Who takes the place of somebody who would sit again: those who have to go for there to be room. Nobody where there is room
 * for all, or where it lacks for others alone. Where one of them is enough, only those are named of whom that is true.
 *
 * @param back the seat of whoever would sit again
 * @param others seats that others hold, whenever they came
 */
export const placesTaken = <Other extends SeatOf>(wanted: SeatsWanted, back: SeatOf, others: readonly Other[]): Other[] => {
  const lacks = (seats: readonly SeatOf[]): boolean => beyond(wanted, [back, ...seats]) > beyond(wanted, seats);
  if (!lacks(others)) return [];
  const without = (one: Other): Other[] => others.filter((other) => other !== one);
  const enough = others.filter((one) => !lacks(without(one)));
  if (enough.length > 0) return enough;
  const most = beyond(wanted, [back, ...others]);
  return others.filter((one) => beyond(wanted, [back, ...without(one)]) < most);
};

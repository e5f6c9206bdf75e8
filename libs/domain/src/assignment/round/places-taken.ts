import { ofEachOrganisation, type SeatOf } from './seat-roles.ts';
import type { SeatsWanted } from './seats-wanted.ts';

/** How many seats are more than a stage asks for, and how many of one organisation more than may come. */
const beyond = (wanted: SeatsWanted, seats: readonly SeatOf[]): number => {
  const { people, roles, mostOfOne } = wanted;
  const spare = people - roles.reduce((sum, { least }) => sum + least, 0);
  const more = roles.reduce((sum, { role, least }) => sum + Math.max(0, seats.filter((seat) => seat.role === role).length - least), 0);
  const crowded = mostOfOne === null ? 0 : [...ofEachOrganisation(wanted, seats).values()].reduce((sum, count) => sum + Math.max(0, count - mostOfOne), 0);
  return Math.max(0, more - spare) + crowded;
};

/**
 * Who took the place of somebody who would sit again: those who came since and without whom there would be room for them.
 * Nobody where there is room for all, or where there was none for them before the others came.
 *
 * @param back the seat of whoever would sit again
 * @param before seats that are held since before they left
 * @param since seats that were given to others afterwards
 */
export const placesTaken = <Came extends SeatOf>(wanted: SeatsWanted, back: SeatOf, before: readonly SeatOf[], since: readonly Came[]): Came[] => {
  const most = beyond(wanted, [back, ...before, ...since]);
  if (most <= beyond(wanted, [back, ...before])) return [];
  return since.filter((one) => beyond(wanted, [back, ...before, ...since.filter((other) => other !== one)]) < most);
};

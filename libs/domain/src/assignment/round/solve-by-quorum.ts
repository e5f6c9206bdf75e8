import { type Limits } from '../assign.ts';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld, Wish } from './round-world.ts';
import { seatFaults, type SeatOf } from './seat-roles.ts';
import { type ImpossibleRound, type SolvedRound, solveRound, type UndecidedRound } from './solve-round.ts';

/** No assignment keeps the limit of organisations, and it is not proved that none keeps the quorum, which asks for less. */
export interface TooStrictRound {
  status: 'too-strict';
  /** At most so many of one organisation were allowed. */
  mostOfOne: number;
}

/**
 * Solves a round with the limit of organisations that keeps its quorums whoever comes. Where nothing keeps that, the most
 * that a quorum can bear of one organisation is allowed: what then comes out best is offered if it keeps the quorums
 * themselves, and where nothing comes out, there is none. Who would come instead is not told of it: that might keep them not.
 */
export const solveByQuorum = async (world: RoundWorld, wishes: readonly Wish[], limits: Limits, aim: RoundAim = { kind: 'total' }): Promise<SolvedRound | ImpossibleRound | UndecidedRound | TooStrictRound | { status: 'out-of-time' }> => {
  const strict = await solveRound(world, wishes, limits, aim);
  const looser = strict.status === 'infeasible' ? loosened(world) : undefined;
  if (!looser) return strict;
  const found = await solveRound(looser, wishes, limits, aim);
  if (!('seats' in found)) return found;
  if (!keeps(world, found)) return { status: 'too-strict', mostOfOne: world.wanted.mostOfOne! };
  return { ...found, seats: found.seats.map((seat) => ({ ...seat, alternative: undefined, price: null })) };
};

/** The world with the loosest limit that a quorum can bear, where that is looser. Whoever sits beyond what a role needs makes room for more. */
const loosened = (world: RoundWorld): RoundWorld | undefined => {
  const { wanted, evaluations } = world;
  if (wanted.mostOfOne === null || wanted.loosest === undefined) return undefined;
  const beyond = evaluations.map(({ held }) => wanted.roles.reduce((sum, { role, least }) => sum + (wanted.limited.includes(role) ? Math.max(0, held.filter((seat) => seat.role === role).length - least) : 0), 0));
  const mostOfOne = wanted.loosest + Math.max(0, ...beyond);
  return mostOfOne > wanted.mostOfOne ? { ...world, wanted: { ...wanted, mostOfOne } } : undefined;
};

/** As it is asked again when it is confirmed: whoever sits already stays, however many of one organisation they are. */
const keeps = ({ wanted, evaluations, people }: RoundWorld, { seats }: SolvedRound): boolean =>
  evaluations.every(({ id, held }) => {
    const come = seats.filter(({ evaluation }) => evaluation === id).map(({ person, role }): SeatOf => ({ role, organisation: people.find((one) => one.id === person)!.organisation }));
    return seatFaults(wanted, [...held, ...come], held).length === 0;
  });

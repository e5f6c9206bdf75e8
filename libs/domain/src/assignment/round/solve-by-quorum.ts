import { countsIn, pairsOfSeats } from './comers.ts';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld, Wish } from './round-world.ts';
import { type ImpossibleRound, type RoundLimits, type SolvedRound, solveRound, type UndecidedRound } from './solve-round.ts';

/** No assignment keeps the limit of organisations, and it is not proved that none keeps the quorum, which asks for less. */
export interface TooStrictRound {
  status: 'too-strict';
  /** At most so many of one organisation were allowed. */
  mostOfOne: number;
}

/** By which limit a round was solved where nothing keeps its own, and why nothing does. */
export interface Loosened extends Pick<ImpossibleRound, 'cause' | 'wish'> {
  /** At most so many of one organisation keep the quorums whoever comes. */
  strict: number;
  /** At most so many were allowed. */
  allowed: number;
}

/** A round by its quorums. */
export type QuorumRound = SolvedRound & { loosened?: Loosened };

/** Seconds that are kept for why nothing keeps the limit: who comes is worth more, and is solved before. */
const FOR_CAUSE = 1;

/**
 * Solves a round with the limit of organisations that keeps its quorums whoever comes. Where nothing keeps that, the most
 * that a quorum can bear of one organisation is allowed: what then comes out best is offered if it keeps the quorums
 * themselves, and where nothing comes out, there is none. Everything that is told of it is of that looser limit, bounds and
 * costs too; of what else could be, only what keeps the quorums as well. Why nothing keeps the limit comes last.
 */
export const solveByQuorum = async (world: RoundWorld, wishes: readonly Wish[], limits: RoundLimits, aim: RoundAim = { kind: 'total' }): Promise<QuorumRound | ImpossibleRound | UndecidedRound | TooStrictRound | { status: 'out-of-time' }> => {
  const most = loosestIn(world);
  if (most === undefined) return solveRound(world, wishes, limits, aim);
  const strict = await solveRound(world, wishes, { ...limits, secondsForCause: () => 0 }, aim);
  if (strict.status !== 'infeasible') return strict;
  const looser = loosenedTo(world, most);
  const counts = countsIn(looser, wishes)!;
  const keeps = ({ seats }: SolvedRound): boolean => counts(pairsOfSeats(looser, seats));
  const by = ({ cause, wish }: Pick<ImpossibleRound, 'cause' | 'wish'>): { loosened: Loosened } => ({ loosened: { strict: world.wanted.mostOfOne!, allowed: most, cause, wish } });
  let plain: SolvedRound | undefined;
  const soFar = (found: SolvedRound): void => {
    if (!keeps(found)) return;
    if (!found.aimReached) plain = found;
    limits.soFar?.({ ...found, ...by(strict) });
  };
  const aimed = await solveRound(looser, wishes, { ...limits, soFar, secondsLeft: () => limits.secondsLeft() - FOR_CAUSE, secondsForCause: limits.secondsLeft }, aim);
  if (!('seats' in aimed)) return aimed;
  // the largest total may keep them where what else is aimed at does not
  const found = keeps(aimed) ? aimed : plain;
  if (!found) return { status: 'too-strict', mostOfOne: world.wanted.mostOfOne! };
  // so that looking for why costs nothing that is found
  limits.soFar?.({ ...found, ...by(strict) });
  const again = await solveRound(world, wishes, atMost(FOR_CAUSE, limits), aim);
  return { ...found, ...by(again.status === 'infeasible' ? again : strict) };
};

/** No more than so many seconds of what is left. */
const atMost = (seconds: number, { soFar: _, ...limits }: RoundLimits): RoundLimits => {
  const left = limits.secondsLeft();
  const kept = Number.isFinite(left) ? Math.max(0, left - seconds) : 0;
  return { ...limits, secondsLeft: () => limits.secondsLeft() - kept };
};

/** The world by a looser limit of one organisation. */
export const loosenedTo = (world: RoundWorld, mostOfOne: number): RoundWorld => (world.wanted.mostOfOne === null ? world : { ...world, wanted: { ...world.wanted, mostOfOne }, strict: world.wanted.mostOfOne });

/** The loosest limit that a quorum can bear, where that is looser. Whoever sits beyond what a role needs makes room for more. */
const loosestIn = ({ wanted, evaluations }: RoundWorld): number | undefined => {
  if (wanted.mostOfOne === null || wanted.loosest === undefined) return undefined;
  const beyond = evaluations.map(({ held }) => wanted.roles.reduce((sum, { role, least }) => sum + (wanted.limited.includes(role) ? Math.max(0, held.filter((seat) => seat.role === role).length - least) : 0), 0));
  const mostOfOne = wanted.loosest + Math.max(0, ...beyond);
  return mostOfOne > wanted.mostOfOne ? mostOfOne : undefined;
};

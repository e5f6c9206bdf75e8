import { type Limits } from '../assign.ts';
import { placeOf } from '../pairs.ts';
import { type BeforeKeeping, beforeOf, inTimeOf, reach } from './costs-of-keeping.ts';
import { costBetween } from './reached.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld, Wish } from './round-world.ts';
import type { SeatAsked } from './without-seat.ts';

export interface WithoutDrawn {
  status: 'optimal';
  /** What stands with them: by it whoever asks sees whether this is of the draw that they read. */
  before: BeforeKeeping | null;
  /** What the total that is expected of a draw loses; null: no draw leaves them out; undefined: not proved in time, or not looked at. */
  loss: number | null | undefined;
}

/**
 * What keeping somebody off would cost of the fit that is to be expected of a draw, before it is decided. Nobody in particular
 * would come instead: it would be drawn anew. Not of whoever is kept by hand.
 */
export const withoutDrawn = async (world: RoundWorld, wishes: readonly Wish[], aim: Extract<RoundAim, { kind: 'drawn' }>, { evaluation, person }: SeatAsked, limits: Limits): Promise<WithoutDrawn> => {
  const untold: WithoutDrawn = { status: 'optimal', before: null, loss: undefined };
  const { problem, barred } = problemOfRound(world, wishes);
  const [p, r] = [world.evaluations.findIndex(({ id }) => id === evaluation), world.people.findIndex(({ id }) => id === person)];
  if (barred.length > 0 || p < 0 || r < 0 || placeOf(problem.pairs, p, r) < 0) return untold;
  const early = inTimeOf(limits);
  const before = beforeOf(await reach(problem, aim, early));
  if (!before) return untold;
  const after = await reach(problemOfRound(world, [...wishes, { evaluation, person, wish: 'forbid' }]).problem, aim, early);
  return { ...untold, before, loss: after === 'none' ? null : costBetween(before, after?.reached ?? null)?.loss };
};

import { type Limits } from '../assign.ts';
import { type Alternative } from '../explain/explain.ts';
import { changeTo } from '../explain/explain-pair.ts';
import { withFewestChanges } from '../explain/fewest-changes.ts';
import { placeOf } from '../pairs.ts';
import { type Pair } from '../problem.ts';
import { type BeforeKeeping, inTimeOf, isFound, reach } from './costs-of-keeping.ts';
import { changed, countsIn } from './comers.ts';
import { keepingByFlow } from './keeping-by-flow.ts';
import { type AimCost, costBetween, isNothing, ofPoints } from './reached.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld, Wish } from './round-world.ts';

/** A seat of a proposal. */
export interface SeatAsked {
  evaluation: string;
  person: string;
}

/** The best without somebody: what it costs of the aim, who comes instead and how many seats change. */
export type InsteadOf = AimCost & { instead: string; changes: number };

export interface WithoutSeat {
  status: 'optimal';
  /** What stands with them: by it whoever asks sees whether this is of the proposal that they read. */
  before: BeforeKeeping | null;
  /** null: without them there is no assignment; undefined: it is not proved in time, or not looked at. */
  alternative: InsteadOf | null | undefined;
}

const UNTOLD: WithoutSeat = { status: 'optimal', before: null, alternative: undefined };

/**
 * Who would come instead of one person, by what a proposal is solved for, with every wish kept: for a seat that the time was
 * too short for when it was made. Exact, or untold. Not of a draw, nor of whoever is kept by hand.
 */
export const withoutSeat = async (world: RoundWorld, wishes: readonly Wish[], aim: RoundAim, { evaluation, person }: SeatAsked, limits: Limits): Promise<WithoutSeat> => {
  const posed = (some: readonly Wish[]) => problemOfRound(world, some, aim.kind === 'linked' ? 'joined' : 'held');
  const { problem, barred } = posed(wishes);
  const [p, r] = [world.evaluations.findIndex(({ id }) => id === evaluation), world.people.findIndex(({ id }) => id === person)];
  if (aim.kind === 'drawn' || barred.length > 0 || p < 0 || r < 0 || placeOf(problem.pairs, p, r) < 0) return UNTOLD;
  const byFlow = aim.kind === 'total' ? keepingByFlow(problem, limits) : undefined;
  const way = byFlow?.without(p, r);
  const counts = countsIn(world, wishes) ?? (() => true);
  if (byFlow && way && (way === 'none' || counts(changed(byFlow.assignment, way)))) return { status: 'optimal', before: { points: byFlow.total, worst: null, groups: null, total: byFlow.total }, alternative: way === 'none' ? null : inFewest(byFlow.assignment, way) };
  const early = inTimeOf(limits);
  const best = await reach(problem, aim, early);
  if (!isFound(best)) return UNTOLD;
  const untold: WithoutSeat = { ...UNTOLD, before: { ...best.reached, total: best.total } };
  // of several that are equally good this may be another than the one that is read
  const base = holds(best.assignment, p, r) ? best : await reach(posed([...wishes, { evaluation, person, wish: 'lock' }]).problem, aim, early, best.reached);
  if (!isFound(base) || !isNothing(costBetween(best.reached, base.reached))) return untold;
  const after = base === best ? await reach(posed([...wishes, { evaluation, person, wish: 'forbid' }]).problem, aim, early, best.reached) : best;
  if (after === 'none') return { ...untold, alternative: null };
  const cost = after && costBetween(best.reached, after.reached);
  if (!after || !cost || !counts(after.assignment)) return untold;
  if (aim.kind === 'total') return { ...untold, alternative: inFewest(base.assignment, changeTo(after, base.assignment, base.total, p)) };
  const before = new Set(base.assignment.map(String));
  const added = after.assignment.filter((pair) => !before.has(String(pair)));
  const instead = world.people[added.find(([at]) => at === p)?.[1] ?? -1];
  return instead ? { ...untold, alternative: { ...cost, instead: instead.id, changes: added.length } } : untold;

  /** As few seats as a proposal tells of the largest total. */
  function inFewest(assignment: readonly Pair[], found: Alternative): InsteadOf {
    const fewest = withFewestChanges(problem, assignment, [p, r], found);
    const told = counts(changed(assignment, fewest)) ? fewest : found;
    return { ...ofPoints(told.loss), instead: world.people[told.instead]!.id, changes: told.added.length };
  }
};

const holds = (assignment: readonly Pair[], p: number, r: number): boolean => assignment.some(([submission, reviewer]) => submission === p && reviewer === r);

import { type Limits } from '../assign.ts';
import { type Pair, type Problem } from '../problem.ts';
import { countsIn } from './comers.ts';
import { isFound, reach } from './costs-of-keeping.ts';
import { type AimCost, costBetween, isNothing, type Reached } from './reached.ts';
import type { RoundAim } from './round-aim.ts';
import type { RoundWorld, Wish } from './round-world.ts';

/** How far an aim is reached by a looser limit, and by an assignment that could be offered. */
interface Offered {
  reached: Reached;
  assignment: readonly Pair[];
}

/**
 * What each wish costs of an aim beside those before it, by the looser limit of organisations by which a round was solved,
 * the newest first: what is best without it by that same limit, where it keeps the quorums too, less what is best with it.
 * That the limit itself might be kept without a wish is another question. Null for what is not proved in time, or would not
 * keep the quorums: how much of it could be offered is not known then.
 *
 * @param posed the problem with so many wishes, the oldest first
 * @param solved with all of them; null where it is not proved
 */
export const costsByLimit = async (world: RoundWorld, wishes: readonly Wish[], posed: (wishes: number) => Problem, aim: RoundAim, solved: Offered | null, limits: Limits): Promise<(AimCost | null)[]> => {
  const costs: (AimCost | null)[] = [];
  let after = solved && countsIn(world, wishes)?.(solved.assignment) !== false ? solved : null;
  for (let at = wishes.length - 1; at >= 0; at -= 1) {
    const found = await reach(posed(at), aim, limits);
    const before = isFound(found) ? offered(found, wishes.slice(0, at), after) : null;
    costs.unshift(costBetween(before?.reached ?? null, after?.reached ?? null));
    after = before;
  }
  return costs;

  /** Where a wish costs nothing, what stands with it is as good without it. */
  function offered(found: Offered, some: readonly Wish[], after: Offered | null): Offered | null {
    const counts = countsIn(world, some) ?? (() => true);
    // what a draw may be expected to have is of all draws, not of the one that was made
    if (aim.kind === 'drawn' || counts(found.assignment)) return found;
    return after && isNothing(costBetween(found.reached, after.reached)) && counts(after.assignment) ? after : null;
  }
};

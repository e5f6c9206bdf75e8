import { type Limits } from '../assign.ts';
import { type Alternative } from '../explain/explain.ts';
import { smallChange } from '../explain/fewest-changes.ts';
import { type PairAlternative } from '../explain/with-alternatives.ts';
import { pairsKept, placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { scoresOfPairs, worstOf } from '../scores.ts';
import { changed } from './comers.ts';
import { type AimCost, costBetween, type Reached } from './reached.ts';
import type { RoundAim } from './round-aim.ts';
import { type SolvedFor, solveFor } from './solve-for.ts';

/** Whether an assignment keeps what a flow does not know of. */
export type Counts = (assignment: readonly Pair[]) => boolean;

/** A pair with the best assignment without it, and what that costs of an aim other than the largest total. */
export type AimAlternative = Pick<PairAlternative, 'submission' | 'reviewer' | 'price'> & { alternative: { loss: number; instead: number; added: readonly unknown[]; cost?: AimCost } | null | undefined };

/**
 * An assignment of a problem for an aim other than the largest total; `none` where there is none, null where the aim is not proved in time.
 *
 * @param farthest how far the aim is reached with fewer constraints, where that is known: no need to look farther
 */
export const solvedAnew = async (problem: Problem, aim: RoundAim, limits: Limits, farthest: Reached | null = null): Promise<(SolvedFor & { reached: Reached }) | 'none' | null> => {
  if (limits.secondsLeft() <= 0) return null;
  const solved = await solveFor(problem, aim, undefined, limits, { farthest });
  if ('status' in solved) return solved.status === 'infeasible' ? 'none' : null;
  return solved.reached ? { ...solved, reached: solved.reached } : null;
};

/**
 * What each wish costs of an aim beside those before it: the problem is solved anew with the first of them, with the first
 * two and so on. The newest comes first, since it is the one that people ask about; null for what is not proved in time.
 *
 * @param posed the problem with so many wishes, the oldest first
 */
export const costsOf = async (count: number, posed: (wishes: number) => Problem, aim: RoundAim, solved: SolvedFor, limits: Limits): Promise<(AimCost | null)[]> => {
  const costs: (AimCost | null)[] = [];
  let after: Reached | null = solved.reached;
  for (let at = count - 1; at >= 0; at -= 1) {
    const found: Awaited<ReturnType<typeof solvedAnew>> = await solvedAnew(posed(at), aim, limits);
    const before: Reached | null = found && found !== 'none' ? found.reached : null;
    costs.unshift(costBetween(before, after));
    after = before;
  }
  return costs;
};

/**
 * Who would come without each pair under an aim other than the largest total, as far as the time goes: each is solved
 * anew. Not for a draw, which falls out otherwise the next time in any case.
 */
export const alternativesFor = async (problem: Problem, aim: RoundAim, { best: { assignment }, reached }: SolvedFor, limits: Limits, counts: Counts = () => true): Promise<AimAlternative[]> => {
  if (aim.kind === 'drawn' || !reached) return [];
  const found: AimAlternative[] = [];
  const before = new Set(assignment.map(String));
  for (const [submission, reviewer] of assignment) {
    // what is locked stands among no pairs
    if (placeOf(problem.pairs, submission, reviewer) < 0) continue;
    const same = aim.kind === 'fair' && reached.worst !== null ? asFair(problem, assignment, [submission, reviewer], reached.worst) : undefined;
    if (same && counts(changed(assignment, same))) {
      found.push({ submission, reviewer, price: undefined, alternative: { ...same, cost: costBetween(reached, reached)! } });
      continue;
    }
    const without = await solvedAnew({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) }, aim, limits, reached);
    if (without === null || (without !== 'none' && !counts(without.best.assignment))) continue;
    const cost = without === 'none' ? null : costBetween(reached, without.reached);
    const added = without === 'none' ? [] : without.best.assignment.filter((pair) => !before.has(String(pair)));
    const instead = added.find(([p]) => p === submission)?.[1];
    found.push({ submission, reviewer, price: undefined, alternative: without === 'none' ? null : { loss: cost!.loss, cost: cost!, instead: instead!, added } });
  }
  return found;
};

/** A change of one seat or two that loses nothing, of all seats or of the weakest evaluation: nothing is better without a pair. */
const asFair = (problem: Problem, assignment: readonly Pair[], pair: Pair, worst: number): Alternative | undefined => {
  const small = smallChange(problem, assignment, pair, 0);
  return small && worstOf(scoresOfPairs(problem, changed(assignment, small))) >= worst ? small : undefined;
};

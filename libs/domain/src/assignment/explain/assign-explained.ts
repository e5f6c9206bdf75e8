import { assigned, type Assignment, assignTotal, type Limits } from '../assign.ts';
import { lockedCause } from '../cause/locked-cause.ts';
import { solveWhole } from '../flow/solve-flow.ts';
import { type Problem } from '../problem.ts';
import { explain, type Explanation, type PartsOf } from './explain.ts';

/**
 * The assignment of the largest total with an explanation of every pair that is not locked, as far as the time goes;
 * without explanations where there is no optimum, or where the time was over before it.
 *
 * @param partsOf where affinities come from, to stand with each pair
 * @throws RangeError where the problem is no flow, and for affinities too large to add exactly
 */
export const assignExplained = async (problem: Problem, limits: Limits, partsOf?: PartsOf): Promise<Assignment & { explanations?: Explanation[] }> => {
  if (lockedCause(problem)) return assignTotal(problem, limits);
  const flow = solveWhole(problem, () => limits.secondsLeft() <= 0);
  if (flow.unplaced > 0 || !flow.optimal) return assignTotal(problem, limits);
  const explanations = explain(problem, flow, () => limits.secondsLeft() <= 0);
  return { ...assigned(problem, flow.chosen, flow.dualObjective, flow.dualObjective), explanations: partsOf ? explanations.map((one) => ({ ...one, parts: partsOf(one.submission, one.reviewer) })) : explanations };
};

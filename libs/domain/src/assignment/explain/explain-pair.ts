import { assignTotal, type Limits } from '../assign.ts';
import { pairsKept, placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { scoresOfPairs } from '../scores.ts';
import { type Alternative, type Explanation, type PartsOf } from './explain.ts';

/**
 * Explains one pair of a best assignment by solving anew, with the pair forbidden and with one more place for the
 * reviewer: for any problem, and as slow as two solves. `explain` is faster for all pairs of a flow.
 *
 * @param best an assignment of the largest total
 * @param partsOf where affinities come from
 * @returns undefined where the time was over first
 */
export const explainPair = async (problem: Problem, best: readonly Pair[], [submission, reviewer]: Pair, limits: Limits, partsOf?: PartsOf): Promise<Explanation | undefined> => {
  const total = scoresOfPairs(problem, best).reduce((a, b) => a + b, 0);
  const without = await assignTotal({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) }, limits);
  const more = await assignTotal({ ...problem, loadMax: problem.loadMax.map((most, r) => (r === reviewer ? most + 1 : most)) }, limits);
  if (more.status !== 'optimal' || without.status === 'feasible' || without.status === 'out-of-time') return undefined;
  const affinity = problem.pairs.affinity[placeOf(problem.pairs, submission, reviewer)]!;
  return { submission, reviewer, affinity, ...(partsOf ? { parts: partsOf(submission, reviewer) } : {}), price: more.total - total, alternative: without.status === 'infeasible' ? undefined : changeTo(without, best, total, submission) };
};

/** What another assignment changes of the best one, and by how much the total falls. */
export const changeTo = (other: { total: number; assignment: readonly Pair[] }, best: readonly Pair[], total: number, submission: number): Alternative => {
  const before = new Set(best.map(String));
  const after = new Set(other.assignment.map(String));
  const added = other.assignment.filter((pair) => !before.has(String(pair)));
  return { loss: total - other.total, instead: added.find(([p]) => p === submission)![1], removed: best.filter((pair) => !after.has(String(pair))), added };
};

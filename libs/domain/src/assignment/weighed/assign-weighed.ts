import { type Assigned, type Assignment, assignTotal, boundsBeside, type Limits } from '../assign.ts';
import { type Pair, type Problem, submissionAt } from '../problem.ts';
import { scoresOfPairs, worstOf } from '../scores.ts';

/** What counts beside the affinities, in their units. */
export interface Wishes {
  /** Cost of the square of each load, summed over reviewers: the higher, the more even. 0 for none. */
  balance: number;
  /** An assignment before, and what each of its pairs costs that is no longer there. */
  stability?: { previous: readonly Pair[]; cost: number };
}

/** `total` and `bound.total` are of the affinities alone, so that it shows what evenness and stability cost. */
export interface Weighed extends Assigned {
  /** The total less all costs, and what no assignment exceeds; equal where the status is `optimal`. */
  objective: { reached: number; bound: number };
  /** Pairs of the previous assignment that are no longer there. */
  changed: number;
  loads: { least: number; most: number; squares: number };
}

/**
 * The assignment of the largest total less the costs of uneven loads and of changed pairs. Uneven loads are a convex
 * cost, which a flow bears as arcs that grow dearer; a changed pair is what a kept one gains. So it is as exact as the
 * total alone. What the total could be without them is solved beside it.
 *
 * @param known the largest total without them, where it is known; null where nobody asks for it: only what prices of pairs prove of it is told then
 * @throws RangeError for costs that are no whole numbers of 0 or more, and for numbers too large to add exactly
 */
export const assignWeighed = async (problem: Problem, { balance, stability = { previous: [], cost: 0 } }: Wishes, limits: Limits, known?: Assigned | null): Promise<Weighed | Exclude<Assignment, Assigned>> => {
  for (const cost of [balance, stability.cost]) if (!Number.isSafeInteger(cost) || cost < 0) throw new RangeError(`${cost} is no whole number of 0 or more: give one as a cost`);
  const plain = known === undefined ? await assignTotal(problem, limits) : known;
  if (plain && !('assignment' in plain)) return plain;
  const answer = await assignTotal({ ...raised(problem, stability), balance }, limits);
  const best = 'assignment' in answer ? answer : plain;
  if (!best) return answer as Exclude<Assignment, Assigned>;
  const before = new Set(stability.previous.map(String));
  const changed = before.size - best.assignment.filter((pair) => before.has(String(pair))).length;
  const loads = loadsOf(problem, best.assignment);
  const scores = scoresOfPairs(problem, best.assignment);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const reached = total - stability.cost * changed - balance * loads.squares;
  const bound = answer.status === 'infeasible' ? reached : answer.bound.total - stability.cost * before.size;
  return {
    status: bound === reached ? 'optimal' : 'feasible',
    total,
    worst: worstOf(scores),
    bound: plain?.bound ?? boundsBeside(problem, Infinity),
    objective: { reached, bound },
    changed,
    loads,
    certificate: { dualObjective: 'certificate' in answer ? answer.certificate.dualObjective - stability.cost * before.size : bound, violated: best.certificate.violated },
    assignment: best.assignment,
  };
};

/** Pairs of the previous assignment are worth more by what it would cost to change them. */
const raised = (problem: Problem, { previous, cost }: { previous: readonly Pair[]; cost: number }): Problem => {
  const { pairs, locked = [] } = problem;
  const before = new Set(previous.map(String));
  const more = (p: number, r: number): number => (before.has(String([p, r])) ? cost : 0);
  return {
    ...problem,
    pairs: { ...pairs, affinity: Float64Array.from(pairs.affinity, (value, place) => value + more(submissionAt(pairs, place), pairs.reviewer[place]!)) },
    locked: locked.map((pair) => ({ ...pair, affinity: pair.affinity + more(pair.submission, pair.reviewer) })),
  };
};

const loadsOf = ({ loadMax }: Problem, assignment: readonly Pair[]): Weighed['loads'] => {
  const loads = new Int32Array(loadMax.length);
  for (const [, r] of assignment) loads[r]! += 1;
  return { least: loads.length === 0 ? 0 : loads.reduce((a, b) => Math.min(a, b)), most: loads.reduce((a, b) => Math.max(a, b), 0), squares: loads.reduce((sum, load) => sum + load * load, 0) };
};

import { type Assignment, assignTotal, type Limits } from '../assign.ts';
import { placeOf } from '../pairs.ts';
import { type Problem } from '../problem.ts';
import { assignCapped, type CappedAssignment } from './assign-capped.ts';

/**
 * `assignCapped`, with the linear solver where it alone cannot tell: with seats and the limit of organisations together
 * a cap of 1 is the optimum itself, and where the likeliest people are too few to draw from, organisations are narrowed
 * to the people of one best assignment first. Where there is none at all, it is `infeasible` under any cap.
 *
 * @throws RangeError for a cap that is no probability, and for affinities too large to add exactly
 */
export const assignUnderCap = async (problem: Problem, cap: number, limits: Limits): Promise<CappedAssignment> => {
  if (cap === 1 && problem.organisations && problem.categories) return certain(await assignTotal(problem, limits), limits);
  const answer = assignCapped(problem, cap, limits);
  if (answer.status !== 'undecided') return answer;
  const whole = await assignTotal(problem, limits);
  if (whole.status === 'infeasible') return whole;
  if (whole.status === 'out-of-time') return answer;
  return assignCapped(problem, cap, limits, new Set(whole.assignment.map(([p, r]) => placeOf(problem.pairs, p, r))));
};

/** An assignment as a draw that always falls out alike. */
const certain = (answer: Assignment, { seed }: Limits): CappedAssignment =>
  'assignment' in answer ? { ...answer, cap: 1, seed, fractionalTotal: answer.total, probabilities: answer.assignment.map(([p, r]) => [p, r, 1] as const) } : answer;

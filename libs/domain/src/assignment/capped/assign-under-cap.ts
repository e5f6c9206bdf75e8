import { type Assigned, type Assignment, assignTotal, type Limits } from '../assign.ts';
import { placeOf } from '../pairs.ts';
import { type Problem } from '../problem.ts';
import { assignCapped, type CappedAssignment } from './assign-capped.ts';
import { isHurried, lotteryUnderCap } from './lottery.ts';

/**
 * `assignCapped`, with the linear solver where flows alone cannot tell: with seats and the limit of organisations together
 * a cap of 1 is the optimum itself, and below it a lottery of whole assignments is sought where narrowing organisations finds
 * none, without a deadline beside it too: then the better of both is told. A draw never hangs on the clock: under a deadline a
 * draw by flows is told as it is, and a lottery whole or not at all. Where there is no assignment, it is `infeasible` under any cap.
 *
 * @throws RangeError for a cap that is no probability, and for affinities too large to add exactly
 */
export const assignUnderCap = async (problem: Problem, cap: number, limits: Limits): Promise<CappedAssignment> => {
  if (cap === 1 && problem.organisations && problem.categories) return certain(await assignTotal(problem, limits), limits);
  const answer = await byFlows(problem, cap, limits);
  if (answer.status !== 'undecided' && (answer.status !== 'feasible' || isHurried(limits))) return answer;
  const lottery = await lotteryUnderCap(problem, cap, answer.bound, limits);
  if (!lottery || ('fractionalTotal' in answer && answer.fractionalTotal >= lottery.fractionalTotal)) return lottery ? boundedBy(answer, lottery.bound) : answer;
  return lottery;
};

const boundedBy = (answer: CappedAssignment, bound: Assigned['bound']): CappedAssignment => ('assignment' in answer ? { ...answer, bound, certificate: { ...answer.certificate, dualObjective: bound.total } } : answer);

/** Where the likeliest people are too few to draw from, organisations are narrowed to the people of one best assignment first. */
const byFlows = async (problem: Problem, cap: number, limits: Limits): Promise<CappedAssignment> => {
  const answer = assignCapped(problem, cap, limits);
  if (answer.status !== 'undecided') return answer;
  const whole = await assignTotal(problem, limits);
  if (whole.status === 'infeasible') return whole;
  // what the clock cut off would narrow otherwise on another day
  if (whole.status !== 'optimal') return answer;
  return assignCapped(problem, cap, limits, new Set(whole.assignment.map(([p, r]) => placeOf(problem.pairs, p, r))));
};

/** An assignment as a draw that always falls out alike. */
const certain = (answer: Assignment, { seed }: Limits): CappedAssignment =>
  'assignment' in answer ? { ...answer, cap: 1, seed, fractionalTotal: answer.total, probabilities: answer.assignment.map(([p, r]) => [p, r, 1] as const) } : answer;

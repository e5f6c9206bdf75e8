import { type Assigned, type Assignment, assignTotal, type Limits } from '../assign.ts';
import { lockedCause } from '../cause/locked-cause.ts';
import { type Pair, type Problem } from '../problem.ts';
import { scoresOfPairs, worstBound, worstOf } from '../scores.ts';
import { violations } from '../violations.ts';
import { openPart } from './open-part.ts';

/** A repaired assignment, with what is new in it. */
export type Repaired = (Assigned & { added: Pair[] }) | Exclude<Assignment, Assigned>;

/**
 * Fills the places that declines, recusals or late conflicts left open, with the largest total while every other pair
 * of the baseline stays where it is. Exact, and proved like any assignment.
 *
 * @param problem without locked pairs besides the baseline's
 */
export const repair = async (problem: Problem, baseline: readonly Pair[], withdrawn: readonly Pair[], limits: Limits): Promise<Repaired> => {
  const part = openPart(problem, baseline, withdrawn);
  const stay = lockedCause({ ...problem, locked: part.kept.map(([submission, reviewer]) => ({ submission, reviewer, affinity: 0 })) });
  if (stay) return { status: 'infeasible', cause: stay };
  const answer = await assignTotal(part.problem, limits);
  if (answer.status === 'infeasible') return { ...answer, cause: { ...answer.cause, members: { ...answer.cause.members, submissions: answer.cause.members.submissions.map((p) => part.submissions[p]!) } } };
  if (answer.status === 'out-of-time') return { ...answer, bound: { total: answer.bound.total + part.elsewhere } };
  const stays = new Set(part.kept.map(String));
  const added = answer.assignment.map(([p, r]): Pair => [part.submissions[p]!, r]).filter((pair) => !stays.has(String(pair)));
  const assignment = [...part.kept, ...added].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const { locked: _, ...free } = problem;
  return {
    ...answer,
    total: answer.total + part.elsewhere,
    worst: worstOf(scoresOfPairs(problem, assignment)),
    bound: { total: answer.bound.total + part.elsewhere, worst: worstBound(problem) },
    certificate: { dualObjective: answer.certificate.dualObjective + part.elsewhere, violated: violations(free, assignment).length },
    assignment,
    added,
  };
};

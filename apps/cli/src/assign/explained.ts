import { assignExplained, type Assignment, type Limits, type Problem } from '@waymark/domain/assignment';
import { UsageProblem } from '../usage-problem.ts';

/**
 * The assignment of the largest total with an explanation of every pair. An alternative is null where there is none.
 * @throws UsageProblem where organisations and categories both count: the losses of all pairs would take a solve each
 */
export const explained = async (problem: Problem, limits: Limits): Promise<Assignment & { explanations?: unknown[] }> => {
  if (problem.organisations && problem.categories) throw new UsageProblem('--explain goes with categories or the limit of organisations, not with both: give --ignore organisations or --ignore categories');
  const { explanations, ...answer } = await assignExplained(problem, limits);
  return explanations ? { ...answer, explanations: explanations.map(({ alternative, ...rest }) => ({ ...rest, alternative: alternative ?? null })) } : answer;
};

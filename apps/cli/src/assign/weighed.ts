import { type Assignment, assignWeighed, type Instance, type Limits, type Problem } from '@waymark/domain/assignment';
import { FileProblem } from '../file-problem.ts';

/**
 * The largest total less what uneven loads and changes of the baseline cost.
 * @throws FileProblem where changes cost something and the file has no baseline
 */
export const weighed = (file: string, { baselineAssignment }: Instance, problem: Problem, { balance = 0, stability }: { balance: number | undefined; stability: number | undefined }, limits: Limits): Promise<Assignment> => {
  if (stability !== undefined && baselineAssignment.length === 0) throw new FileProblem(file, [{ place: 'baselineAssignment', message: 'has no pairs: give the assignment that changes are counted from, or leave --stability out' }]);
  return assignWeighed(problem, { balance, ...(stability === undefined ? {} : { stability: { previous: baselineAssignment, cost: stability } }) }, limits);
};

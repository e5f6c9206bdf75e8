import type { Instance } from '@waymark/domain/assignment';
import { FileProblem } from '../file-problem.ts';
import type { Aim } from './solve-for-aim.ts';

/**
 * The largest total less what uneven loads and changes of the baseline cost; undefined where nothing of it is asked.
 * @throws FileProblem where changes cost something and the file has no baseline
 */
export const weighedAim = (file: string, { baselineAssignment }: Instance, { balance, stability }: { balance: number | undefined; stability: number | undefined }): Aim | undefined => {
  if (balance === undefined && stability === undefined) return undefined;
  if (stability !== undefined && baselineAssignment.length === 0) throw new FileProblem(file, [{ place: 'baselineAssignment', message: 'has no pairs: give the assignment that changes are counted from, or leave --stability out' }]);
  return { kind: 'weighed', wishes: { balance: balance ?? 0, ...(stability === undefined ? {} : { stability: { previous: baselineAssignment, cost: stability } }) } };
};

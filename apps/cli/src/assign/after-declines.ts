import { type Assignment, assignTotal, type Ignorable, type Instance, type Limits, problemFromInstance, repair } from '@waymark/domain/assignment';
import { FileProblem } from '../file-problem.ts';
import { type DeclineMode, declineFaults } from './decline-faults.ts';

/** What the other way would give: how much more in all, where there is a repair, and how many pairs of the baseline would go besides the declined. */
export interface OtherWay {
  total: number;
  gain?: number;
  moved: number;
}

/**
 * Repairs the baseline of an instance after its declines; beside the locked repair it tells what a free re-solve would give,
 * also where nothing can be repaired. The repair comes first: it takes milliseconds where the other may take all of the time.
 * @throws FileProblem where the file has no baseline, or its pairs cannot hold beside the declines
 */
export const assignAfterDeclines = async (file: string, instance: Instance, { mode, ignore }: { mode: DeclineMode; ignore: ReadonlySet<Ignorable> }, limits: Limits): Promise<Assignment & { free?: OtherWay }> => {
  const { baselineAssignment, declines } = instance;
  const problem = problemFromInstance(instance, { ignore });
  const faults = declineFaults(instance, problem, mode);
  if (faults.length > 0) throw new FileProblem(file, faults);
  const all = (): Promise<Assignment> => assignTotal(problemFromInstance(instance, { ignore, forbidden: declines }), limits);
  if (mode === 'free') return all();
  const locked = await repair(problem, baselineAssignment, declines, limits);
  if (locked.status === 'out-of-time') return locked;
  const free = await all();
  if (!('assignment' in free)) return locked;
  const stays = new Set(free.assignment.map(String));
  const moved = baselineAssignment.filter((pair) => !stays.has(String(pair))).length - declines.length;
  return { ...locked, free: { total: free.total, ...('assignment' in locked ? { gain: free.total - locked.total } : {}), moved } };
};

import { type Assignment, assignTotal, type Ignorable, type Instance, type Limits, problemFromInstance, repair } from '@waymark/domain/assignment';
import { FileProblem } from '../file-problem.ts';

/** `locked`: every other pair of the baseline stays. `free`: all may move. */
export type DeclineMode = 'locked' | 'free';

/** What the other way would give: how much more in all, and how many pairs of the baseline would go besides the declined. */
export interface OtherWay {
  total: number;
  gain: number;
  moved: number;
}

/**
 * Repairs the baseline of an instance after its declines; beside the locked repair it tells what a free re-solve would give.
 * @throws FileProblem where the file has no baseline, or a decline is not in it
 */
export const assignAfterDeclines = async (file: string, instance: Instance, { mode, ignore }: { mode: DeclineMode; ignore: ReadonlySet<Ignorable> }, limits: Limits): Promise<Assignment & { free?: OtherWay }> => {
  const { baselineAssignment, declines } = instance;
  if (baselineAssignment.length === 0) throw new FileProblem(file, [{ place: 'baselineAssignment', message: 'has no pairs: give the assignment that was declined from, or leave --after-declines out' }]);
  const baseline = new Set(baselineAssignment.map(String));
  const foreign = declines.flatMap((pair, index) => (baseline.has(String(pair)) ? [] : [{ place: `declines[${index}]`, message: 'is not in baselineAssignment: give pairs of it alone' }]));
  const conflicts = baselineAssignment.flatMap(([p, r], index) => (instance.affinity[p]![r] === null ? [{ place: `baselineAssignment[${index}]`, message: 'is a conflict of interest (affinity null): take it out' }] : []));
  if (foreign.length + conflicts.length > 0) throw new FileProblem(file, [...foreign, ...conflicts]);
  const free = await assignTotal(problemFromInstance(instance, { ignore, forbidden: declines }), limits);
  if (mode === 'free') return free;
  const locked = await repair(problemFromInstance(instance, { ignore }), baselineAssignment, declines, limits);
  if (!('assignment' in locked) || !('assignment' in free)) return locked;
  const stays = new Set(free.assignment.map(String));
  const moved = baselineAssignment.filter((pair) => !stays.has(String(pair))).length - declines.length;
  return { ...locked, free: { total: free.total, gain: free.total - locked.total, moved } };
};

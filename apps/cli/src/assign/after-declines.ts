import { assignTotal, type Ignorable, type Instance, type Limits, lockedRest, type Pair, type Problem, problemFromInstance, repair } from '@waymark/domain/assignment';
import { FileProblem } from '../file-problem.ts';
import { type DeclineMode, declineFaults } from './decline-faults.ts';
import { type Aim, type AimAnswer, solveForAim } from './solve-for-aim.ts';

/** What the other way would give: how much more in all, where there is a repair, and how many pairs of the baseline would go besides the declined; of a draw its expected total. */
export interface OtherWay {
  total: number;
  worst?: number;
  gain?: number;
  moved?: number;
}

/** How it is repaired: each other pair stays or all may move, for which aim, and by what solver where pairs are explained. */
export interface AfterDeclines {
  mode: DeclineMode;
  ignore: ReadonlySet<Ignorable>;
  aim?: Aim;
  solve?: (problem: Problem) => Promise<AimAnswer>;
}

type Repaired = AimAnswer & { free?: OtherWay };

/**
 * Repairs the baseline of an instance after its declines; beside the locked repair it tells what a free re-solve would give,
 * also where nothing can be repaired. The repair comes first: it takes milliseconds where the other may take all of the time.
 * @throws FileProblem where the file has no baseline, or its pairs cannot hold beside the declines
 */
export const assignAfterDeclines = async (file: string, instance: Instance, { mode, ignore, aim = { kind: 'total' }, solve }: AfterDeclines, limits: Limits): Promise<Repaired> => {
  const { baselineAssignment, declines } = instance;
  const problem = problemFromInstance(instance, { ignore });
  const faults = declineFaults(instance, problem, mode);
  if (faults.length > 0) throw new FileProblem(file, faults);
  const free = (): Problem => problemFromInstance(instance, { ignore, forbidden: declines });
  if (mode === 'free') return solve ? solve(free()) : assignTotal(free(), limits);
  const locked = solve ? withAdded(instance, await solve(lockedRest(problem, baselineAssignment, declines))) : await repair(problem, baselineAssignment, declines, limits);
  if (locked.status === 'out-of-time' || locked.status === 'undecided') return locked;
  const other = await solveForAim(free(), aim, limits);
  return 'assignment' in other ? { ...locked, free: beside(instance, locked, other, aim) } : locked;
};

/** What is new beside the baseline. */
const withAdded = ({ baselineAssignment }: Instance, answer: AimAnswer): AimAnswer & { added?: Pair[] } => {
  if (!('assignment' in answer)) return answer;
  const before = new Set(baselineAssignment.map(String));
  return { ...answer, added: answer.assignment.filter((pair) => !before.has(String(pair))) };
};

const beside = ({ baselineAssignment, declines }: Instance, locked: AimAnswer, other: Extract<AimAnswer, { assignment: unknown }>, aim: Aim): OtherWay => {
  const totalOf = (answer: Extract<AimAnswer, { assignment: unknown }>): number => ('fractionalTotal' in answer ? answer.fractionalTotal : answer.total);
  const stays = new Set(other.assignment.map(String));
  return {
    total: totalOf(other),
    ...(aim.kind === 'fair' ? { worst: other.worst } : {}),
    ...('assignment' in locked ? { gain: totalOf(other) - totalOf(locked) } : {}),
    ...(aim.kind === 'drawn' ? {} : { moved: baselineAssignment.filter((pair) => !stays.has(String(pair))).length - declines.length }),
  };
};

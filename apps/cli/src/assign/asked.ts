import { IGNORABLE, type Ignorable } from '@waymark/domain/assignment';
import { type DeclineMode } from './decline-faults.ts';
import { UsageProblem } from '../usage-problem.ts';

/** The arguments of `assign` as they come from the command line. */
export interface Arguments {
  file: string;
  objective: 'total' | 'fair';
  deadline: number | undefined;
  seed: number;
  cap: number | undefined;
  explain: boolean;
  ignore: string | undefined;
  balance: number | undefined;
  stability: number | undefined;
  'after-declines': DeclineMode | undefined;
}

/** @throws UsageProblem for numbers that are none, and unknown constraints */
export const checkArguments = ({ objective, deadline, seed, cap, ignore, balance, stability, 'after-declines': mode }: Arguments): { ignore: ReadonlySet<Ignorable> } => {
  if (deadline !== undefined && !(deadline > 0 && deadline <= 86_400)) throw new UsageProblem('--deadline is no number of seconds above 0 and up to 86400: give one, or leave it out');
  if (!Number.isSafeInteger(seed) || seed < 0 || seed > LARGEST_SEED) throw new UsageProblem(`--seed is no whole number from 0 to ${LARGEST_SEED}: give one, or leave it out`);
  if (cap !== undefined && !(cap >= 1e-9 && cap <= 1)) throw new UsageProblem('--cap is no probability above 0 and up to 1: give one, or leave it out');
  if (cap !== undefined && objective === 'fair') throw new UsageProblem('--cap does not go with --objective fair: a draw has the largest expected total; leave one of them out');
  for (const [name, cost] of [['--balance', balance], ['--stability', stability]] as const) {
    if (cost === undefined) continue;
    if (!Number.isSafeInteger(cost) || cost < 0) throw new UsageProblem(`${name} is no whole number of 0 or more: give a cost in the units of the affinities, or leave it out`);
    if (objective === 'fair' || cap !== undefined || mode !== undefined) throw new UsageProblem(`${name} is of the largest total: leave --objective fair, --cap and --after-declines out`);
  }
  const named = ignore === undefined ? [] : ignore.split(',').map((name) => name.trim());
  const unknown = named.filter((name) => !IGNORABLE.some((known) => known === name));
  if (unknown.length > 0) throw new UsageProblem(`--ignore does not know “${unknown.join(', ')}”: give ${IGNORABLE.join(' or ')}, or both with a comma between`);
  return { ignore: new Set(named as Ignorable[]) };
};

const LARGEST_SEED = 2 ** 31 - 1;

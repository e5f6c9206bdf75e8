import { type Assigned, type Limits } from '../assign.ts';
import { assignUnderCap } from '../capped/assign-under-cap.ts';
import { type Cause } from '../cause/cause.ts';
import { assignWithAlternatives, type PairAlternative } from '../explain/with-alternatives.ts';
import { assignFair } from '../fair/assign-fair.ts';
import { assignConnected } from '../overlap/assign-connected.ts';
import { type Problem } from '../problem.ts';
import { assignWeighed } from '../weighed/assign-weighed.ts';
import type { RoundAim } from './round-aim.ts';

/** An assignment for one of the aims, with what only that aim tells. */
export interface SolvedFor {
  best: Assigned;
  /** For the largest total: who would come without each pair, and the price of its reviewer. */
  alternatives: PairAlternative[];
  /** For a draw: the expected total, and how likely each pair was. */
  expected: number | null;
  probabilityOf(submission: number, reviewer: number): number | null;
  /** For overlap, where there is more than one group: why each is apart. */
  whyApart(submission: number): string | null;
}

type Unsolved = { status: 'infeasible'; cause: Cause } | { status: 'undecided' } | { status: 'out-of-time' };

const NOTHING_MORE = { alternatives: [], expected: null, probabilityOf: () => null, whyApart: () => null };

/**
 * Solves for an aim. For the largest total what is proved already is kept, whether or not there is time for alternatives.
 *
 * @param proved the assignment of the largest total
 */
export const solveFor = async (problem: Problem, aim: RoundAim, proved: Assigned, { secondsLeft, seed }: Limits): Promise<SolvedFor | Unsolved> => {
  // whoever listens for better ones waits for a whole round
  const limits: Limits = { secondsLeft, seed };
  if (aim.kind === 'total') {
    const looked = await assignWithAlternatives(problem, limits);
    return looked.status === 'optimal' ? { ...NOTHING_MORE, best: looked, alternatives: looked.alternatives } : { ...NOTHING_MORE, best: proved };
  }
  if (aim.kind === 'drawn') {
    const drawn = await assignUnderCap(problem, aim.cap / 100, limits);
    if (drawn.status === 'undecided' || drawn.status === 'out-of-time') return { status: drawn.status };
    if (drawn.status === 'infeasible') return drawn;
    const likely = new Map(drawn.probabilities.map(([p, r, share]) => [`${p} ${r}`, share]));
    return { ...NOTHING_MORE, best: drawn, expected: Math.round(drawn.fractionalTotal), probabilityOf: (p, r) => likely.get(`${p} ${r}`) ?? null };
  }
  if (aim.kind === 'linked') {
    const linked = await assignConnected(problem, limits);
    if (!('assignment' in linked)) return { status: 'out-of-time' };
    return { ...NOTHING_MORE, best: linked, whyApart: (p) => linked.apart.find(({ submissions }) => submissions.includes(p))?.why ?? null };
  }
  const answer = aim.kind === 'fair' ? await assignFair(problem, limits) : await assignWeighed(problem, { balance: aim.balance }, limits);
  return 'assignment' in answer ? { ...NOTHING_MORE, best: answer } : { status: 'out-of-time' };
};


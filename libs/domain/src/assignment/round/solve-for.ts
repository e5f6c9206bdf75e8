import { type Assigned, type Limits } from '../assign.ts';
import { assignUnderCap } from '../capped/assign-under-cap.ts';
import { type Cause } from '../cause/cause.ts';
import { assignWithAlternatives, type PairAlternative } from '../explain/with-alternatives.ts';
import { assignFair } from '../fair/assign-fair.ts';
import { type WhyApart } from '../overlap/apart-words.ts';
import { assignConnected } from '../overlap/assign-connected.ts';
import { type Problem } from '../problem.ts';
import { assignWeighed } from '../weighed/assign-weighed.ts';
import { type Reached, reachedBy } from './reached.ts';
import type { RoundAim } from './round-aim.ts';

/** An assignment for one of the aims, with what only that aim tells. */
export interface SolvedFor {
  best: Assigned;
  /** How far the aim is reached; null where it is not proved that nothing reaches farther. */
  reached: Reached | null;
  /** For the largest total: who would come without each pair, and the price of its reviewer. */
  alternatives: PairAlternative[];
  /** For a draw: the expected total, and how likely each pair was. */
  expected: number | null;
  probabilityOf(submission: number, reviewer: number): number | null;
  /** For overlap, where there is more than one group: why each is apart. */
  whyApart(submission: number): WhyApart | null;
}

type Unsolved = { status: 'infeasible'; cause: Cause } | { status: 'undecided' } | { status: 'out-of-time' };

/** What only some aims tell. */
export const NOTHING_MORE = { alternatives: [], expected: null, probabilityOf: () => null, whyApart: () => null };

/**
 * Solves for an aim. For the largest total what is proved already is kept, whether or not there is time for alternatives.
 *
 * @param proved the assignment of the largest total, where it is known
 * @param better told of assignments on the way to the weakest evaluation that can be lifted highest
 * @param again where it is solved again for a cost alone: how far the aim is reached with fewer constraints, if that is known
 */
export const solveFor = async (problem: Problem, aim: RoundAim, proved: Assigned | undefined, { secondsLeft, seed }: Limits, again?: { farthest: Reached | null }, better?: (found: Assigned) => void): Promise<SolvedFor | Unsolved> => {
  // whoever listens for better ones waits for a whole round
  const limits: Limits = { secondsLeft, seed };
  if (aim.kind === 'total') {
    const looked = await assignWithAlternatives(problem, limits, proved);
    if (looked.status === 'optimal') return { ...NOTHING_MORE, best: looked, reached: reachedBy(looked, looked.total), alternatives: looked.alternatives };
    if (!proved) return looked.status === 'infeasible' ? looked : { status: 'out-of-time' };
    return { ...NOTHING_MORE, best: proved, reached: reachedBy(proved, proved.total) };
  }
  if (aim.kind === 'drawn') {
    const drawn = await assignUnderCap(problem, aim.cap / 100, limits);
    if (drawn.status === 'undecided' || drawn.status === 'out-of-time') return { status: drawn.status };
    if (drawn.status === 'infeasible') return drawn;
    const likely = new Map(drawn.probabilities.map(([p, r, share]) => [`${p} ${r}`, share]));
    const expected = Math.round(drawn.fractionalTotal);
    return { ...NOTHING_MORE, best: drawn, reached: reachedBy(drawn, expected), expected, probabilityOf: (p, r) => likely.get(`${p} ${r}`) ?? null };
  }
  if (aim.kind === 'linked') {
    const linked = await assignConnected(problem, limits, again && { withReasons: false, atLeast: again.farthest?.groups ?? 0 });
    if (!('assignment' in linked)) return linked;
    return { ...NOTHING_MORE, best: linked, reached: reachedBy(linked, linked.total, { groups: linked.components.length }), whyApart: (p) => linked.apart.find(({ submissions }) => submissions.includes(p))?.because ?? null };
  }
  if (aim.kind === 'fair') {
    const fair = await assignFair(problem, { ...limits, ...(better ? { better } : {}) }, again?.farthest?.worst ?? Infinity);
    return 'assignment' in fair ? { ...NOTHING_MORE, best: fair, reached: reachedBy(fair, fair.total, { worst: fair.worst }) } : fair;
  }
  const even = await assignWeighed(problem, { balance: aim.balance }, limits, again ? null : proved);
  return 'assignment' in even ? { ...NOTHING_MORE, best: even, reached: reachedBy(even, even.objective.reached) } : even;
};

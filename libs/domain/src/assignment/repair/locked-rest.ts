import { pairsKept, placeOf } from '../pairs.ts';
import { type LockedPair, type Pair, type Problem } from '../problem.ts';

/**
 * The whole problem with every pair of the baseline locked that was not withdrawn, so that what fills the open places can
 * be sought for any aim. For the largest total `repair` is faster: it looks at the open places alone.
 *
 * @param problem without locked pairs besides those of the baseline
 * @param withdrawn pairs declined, recused or found in conflict; forbidden from now on
 */
export const lockedRest = (problem: Problem, baseline: readonly Pair[], withdrawn: readonly Pair[]): Problem => {
  const { pairs, loadMax, locked = [] } = problem;
  const keyOf = (p: number, r: number): number => p * loadMax.length + r;
  const gone = new Set(withdrawn.map(([p, r]) => keyOf(p, r)));
  const kept = baseline.filter(([p, r]) => !gone.has(keyOf(p, r)));
  const stays = new Set(kept.map(([p, r]) => keyOf(p, r)));
  const fixed = new Map(locked.map(({ submission, reviewer, affinity }) => [keyOf(submission, reviewer), affinity]));
  const affinityOf = (p: number, r: number): number => {
    const place = placeOf(pairs, p, r);
    return place >= 0 ? pairs.affinity[place]! : (fixed.get(keyOf(p, r)) ?? 0);
  };
  return {
    ...problem,
    pairs: pairsKept(pairs, (p, r) => !gone.has(keyOf(p, r)) && !stays.has(keyOf(p, r))),
    locked: kept.map(([submission, reviewer]): LockedPair => ({ submission, reviewer, affinity: affinityOf(submission, reviewer) })),
  };
};

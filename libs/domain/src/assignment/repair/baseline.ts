import { lockedCause } from '../cause/locked-cause.ts';
import { placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { worstBound } from '../scores.ts';
import { violations } from '../violations.ts';

/** An assignment that people agreed to, looked through once, so that each repair touches only what it opens. */
export interface Baseline {
  problem: Problem;
  /** In order. */
  pairs: readonly Pair[];
  affinity: Float64Array;
  /** The first of each submission's pairs; one more entry than submissions. */
  first: Int32Array;
  load: Int32Array;
  scores: Float64Array;
  /** Submissions whose quorum is not met already. */
  unfilled: readonly number[];
  /** Whether it breaks nothing, and whether its pairs could all stand locked. */
  sound: boolean;
  lockable: boolean;
  worstBound: number;
}

/** @param problem without locked pairs besides those of the baseline */
export const baselineOf = (problem: Problem, given: readonly Pair[]): Baseline => {
  const { quorum, loadMax, pairs: all, locked = [] } = problem;
  const pairs = [...given].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const fixed = new Map(locked.map(({ submission, reviewer, affinity }) => [submission * loadMax.length + reviewer, affinity]));
  const affinity = Float64Array.from(pairs, ([p, r]) => {
    const place = placeOf(all, p, r);
    return place >= 0 ? all.affinity[place]! : (fixed.get(p * loadMax.length + r) ?? 0);
  });
  const first = new Int32Array(quorum.length + 1);
  const load = new Int32Array(loadMax.length);
  const scores = new Float64Array(quorum.length);
  pairs.forEach(([p, r], index) => {
    first[p + 1]! += 1;
    load[r]! += 1;
    scores[p]! += affinity[index]!;
  });
  for (let p = 0; p < quorum.length; p += 1) first[p + 1]! += first[p]!;
  return {
    problem,
    pairs,
    affinity,
    first,
    load,
    scores,
    unfilled: Array.from(quorum.keys()).filter((p) => first[p + 1]! - first[p]! !== quorum[p]),
    sound: violations(problem, pairs).length === 0,
    lockable: lockedCause({ ...problem, locked: lockedOf(pairs) }) === undefined,
    worstBound: worstBound(problem),
  };
};

/** Pairs as if each were locked; what they are worth does not matter here. */
export const lockedOf = (pairs: readonly Pair[]): { submission: number; reviewer: number; affinity: number }[] => pairs.map(([submission, reviewer]) => ({ submission, reviewer, affinity: 0 }));

import { assignTotal, type Assigned, type Assignment, type Limits } from '../assign.ts';
import { pairsKept, placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { scoresOfPairs } from '../scores.ts';
import { violations } from '../violations.ts';
import { assignExplained } from './assign-explained.ts';
import { changeTo } from './explain-pair.ts';
import { type Alternative } from './explain.ts';

/** A pair of the best assignment with the best one without it: null where there is none, undefined where the time was over first. */
export interface PairAlternative {
  submission: number;
  reviewer: number;
  affinity: number;
  alternative: Alternative | null | undefined;
}

export type WithAlternatives = Exclude<Assignment, Assigned> | (Assigned & { alternatives: PairAlternative[] });

/**
 * The assignment of the largest total, and for every pair that is not locked the best one without it, exact. For any
 * problem: where organisations stand beside categories the limit of organisations is first left out, since seldom
 * anybody meets it, and what breaks it is solved one by one.
 */
export const assignWithAlternatives = async (problem: Problem, limits: Limits): Promise<WithAlternatives> => {
  const { organisations, ...rest } = problem;
  const loose = problem.categories && organisations ? rest : problem;
  const explained = await assignExplained(loose, limits);
  const isBest = 'assignment' in explained && explained.status === 'optimal' && violations(problem, explained.assignment).length === 0;
  const best = isBest ? explained : await assignTotal(problem, limits);
  if (!('assignment' in best)) return best;
  const known = new Map((isBest ? (explained.explanations ?? []) : []).map((one) => [`${one.submission} ${one.reviewer}`, one.alternative]));
  const alternatives: PairAlternative[] = [];
  for (const [submission, reviewer] of best.assignment) {
    const place = placeOf(problem.pairs, submission, reviewer);
    // what is locked stands among no pairs
    if (place < 0) continue;
    const affinity = problem.pairs.affinity[place]!;
    const key = `${submission} ${reviewer}`;
    const found = known.get(key) ?? null;
    // where there is none without the limit of organisations, there is none with it
    const holds = known.has(key) && (!found || violations(without(problem, [submission, reviewer]), changed(best.assignment, found)).length === 0);
    alternatives.push({ submission, reviewer, affinity, alternative: holds ? found : await alternativeTo(problem, best, [submission, reviewer], limits) });
  }
  const { total, worst, bound, certificate, assignment, status } = best;
  return { status, total, worst, bound, certificate, assignment, alternatives };
};

const changed = (assignment: readonly Pair[], { removed, added }: Alternative): Pair[] => {
  const gone = new Set(removed.map(String));
  return [...assignment.filter((pair) => !gone.has(String(pair))), ...added];
};

const without = (problem: Problem, [submission, reviewer]: Pair): Problem => ({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) });

const alternativeTo = async (problem: Problem, best: Assigned, pair: Pair, limits: Limits): Promise<PairAlternative['alternative']> => {
  if (limits.secondsLeft() <= 0 || best.status !== 'optimal') return undefined;
  const other = await assignTotal(without(problem, pair), limits);
  if (other.status === 'infeasible') return null;
  if (other.status !== 'optimal') return undefined;
  return changeTo(other, best.assignment, scoresOfPairs(problem, best.assignment).reduce((a, b) => a + b, 0), pair[0]);
};

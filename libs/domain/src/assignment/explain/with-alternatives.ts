import { assignTotal, type Assigned, type Assignment, type Limits } from '../assign.ts';
import { areSame, pairsKept, placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { scoresOfPairs } from '../scores.ts';
import { violations } from '../violations.ts';
import { assignExplained } from './assign-explained.ts';
import { changeTo } from './explain-pair.ts';
import { type Alternative } from './explain.ts';
import { keepsLimit } from './keeps-limit.ts';

/** A pair of the best assignment with the best one without it: null where there is none, undefined where the time was over first. */
export interface PairAlternative {
  submission: number;
  reviewer: number;
  affinity: number;
  /** What the total would gain if the reviewer took one more: 0 where they have room; undefined where the time was over first. */
  price: number | undefined;
  alternative: Alternative | null | undefined;
}

export type WithAlternatives = Exclude<Assignment, Assigned> | (Assigned & { alternatives: PairAlternative[] });

/**
 * The assignment of the largest total, and for every pair that is not locked the best one without it and the price of its
 * reviewer, exact. For any problem: where organisations stand beside categories the limit of organisations is first left out, since seldom
 * anybody meets it, and what breaks it is solved one by one.
 *
 * @param proved the assignment that is to be explained, where one is proved to be the best already
 */
export const assignWithAlternatives = async (problem: Problem, limits: Limits, proved?: Assigned): Promise<WithAlternatives> => {
  const { organisations, ...rest } = problem;
  const loose = problem.categories && organisations ? rest : problem;
  const explained = await assignExplained(loose, limits);
  const isBest = 'assignment' in explained && explained.status === 'optimal' && violations(problem, explained.assignment).length === 0 && (!proved || areSame(explained.assignment, proved.assignment));
  const best = isBest ? explained : (proved ?? (await assignTotal(problem, limits)));
  if (!('assignment' in best)) return best;
  const known = new Map((isBest ? (explained.explanations ?? []) : []).map((one) => [`${one.submission} ${one.reviewer}`, one]));
  const priceOf = pricesOf(problem, best, limits);
  const keeps = keepsLimit(problem, best.assignment);
  const alternatives: PairAlternative[] = [];
  for (const [submission, reviewer] of best.assignment) {
    const place = placeOf(problem.pairs, submission, reviewer);
    // what is locked stands among no pairs
    if (place < 0) continue;
    const affinity = problem.pairs.affinity[place]!;
    const key = `${submission} ${reviewer}`;
    const found = known.get(key)?.alternative ?? null;
    // where there is none without the limit of organisations, there is none with it
    const holds = known.has(key) && (!found || keeps(found));
    alternatives.push({ submission, reviewer, affinity, price: undefined, alternative: holds ? found : await alternativeTo(problem, best, [submission, reviewer], limits) });
  }
  // prices come last: who would come instead is worth more where the time is short
  for (const one of alternatives) one.price = await priceOf(one.reviewer, known.get(`${one.submission} ${one.reviewer}`)?.price);
  const { total, worst, bound, certificate, assignment, status } = best;
  return { status, total, worst, bound, certificate, assignment, alternatives };
};

/**
 * Prices of reviewers, each found once. Whoever has room has none; and where one more place gains nothing without the
 * limit of organisations, while that limit costs nothing, it gains nothing with it.
 */
const pricesOf = (problem: Problem, best: Assigned, limits: Limits): ((reviewer: number, loose: number | undefined) => Promise<number | undefined>) => {
  const loads = new Int32Array(problem.loadMax.length);
  for (const [, r] of best.assignment) loads[r]! += 1;
  const prices = new Map<number, number | undefined>();
  const isFlow = !problem.organisations || !problem.categories;
  const solved = async (r: number): Promise<number | undefined> => {
    if (best.status !== 'optimal' || limits.secondsLeft() <= 0) return undefined;
    const more = await assignTotal({ ...problem, loadMax: problem.loadMax.map((most, one) => (one === r ? most + 1 : most)) }, limits);
    return more.status === 'optimal' ? more.total - best.total : undefined;
  };
  return async (r, loose) => {
    if (loads[r]! < problem.loadMax[r]! || loose === 0) return 0;
    if (isFlow && loose !== undefined) return loose;
    if (!prices.has(r)) prices.set(r, await solved(r));
    return prices.get(r);
  };
};

const without = (problem: Problem, [submission, reviewer]: Pair): Problem => ({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) });

const alternativeTo = async (problem: Problem, best: Assigned, pair: Pair, limits: Limits): Promise<PairAlternative['alternative']> => {
  if (limits.secondsLeft() <= 0 || best.status !== 'optimal') return undefined;
  const other = await assignTotal(without(problem, pair), limits);
  if (other.status === 'infeasible') return null;
  if (other.status !== 'optimal') return undefined;
  return changeTo(other, best.assignment, scoresOfPairs(problem, best.assignment).reduce((a, b) => a + b, 0), pair[0]);
};

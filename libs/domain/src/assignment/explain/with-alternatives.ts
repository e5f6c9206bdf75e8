import { assignTotal, type Assigned, type Assignment, type Limits } from '../assign.ts';
import { areSame, pairsKept, placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { violations } from '../violations.ts';
import { assignExplained } from './assign-explained.ts';
import { changeTo } from './explain-pair.ts';
import { type Alternative, type Explanation } from './explain.ts';
import { smallChange, withFewestChanges } from './fewest-changes.ts';
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
  const { total, worst, bound, certificate, assignment, status } = best;
  const loosely = new Map(((explained.status === 'optimal' && explained.explanations) || []).map((one) => [`${one.submission} ${one.reviewer}`, one]));
  const known = isBest ? loosely : new Map<string, Explanation>();
  const loosePrices = new Map([...loosely.values()].map(({ reviewer, price }) => [reviewer, price]));
  const looseLoads = loadsOf(problem, 'assignment' in explained ? explained.assignment : []);
  const priceOf = pricesOf(problem, best, limits);
  const keeps = keepsLimit(problem, assignment);
  const alternatives: PairAlternative[] = [];
  for (const [submission, reviewer] of assignment) {
    const place = placeOf(problem.pairs, submission, reviewer);
    // what is locked stands among no pairs
    if (place < 0) continue;
    const affinity = problem.pairs.affinity[place]!;
    const key = `${submission} ${reviewer}`;
    const found = known.get(key)?.alternative ?? null;
    // where there is none without the limit of organisations, there is none with it
    const holds = known.has(key) && (!found || keeps(found));
    const alternative = holds ? found : await alternativeTo([submission, reviewer], leastLoss(key));
    alternatives.push({ submission, reviewer, affinity, price: undefined, alternative: alternative && withFewestChanges(problem, assignment, [submission, reviewer], alternative) });
  }
  // prices come last: who would come instead is worth more where the time is short
  for (const one of alternatives) one.price = await priceOf(one.reviewer, mostGained(one.reviewer));
  return { status, total, worst, bound, certificate, assignment, alternatives };

  /** What the best without a pair loses at least: nothing exceeds what is best without the limit of organisations. */
  function leastLoss(key: string): number {
    return explained.status === 'optimal' ? Math.max(0, total - explained.total + (loosely.get(key)?.alternative?.loss ?? 0)) : 0;
  }

  /** What one place more gains at most, for the same reason: exact where that limit is none. Undefined where it is not known. */
  function mostGained(reviewer: number): number | undefined {
    if (explained.status !== 'optimal') return undefined;
    const price = looseLoads[reviewer]! < problem.loadMax[reviewer]! ? 0 : loosePrices.get(reviewer);
    return price === undefined ? undefined : price + explained.total - total;
  }

  async function alternativeTo(pair: Pair, least: number): Promise<PairAlternative['alternative']> {
    if (status !== 'optimal') return undefined;
    const small = smallChange(problem, assignment, pair, least);
    if (small || limits.secondsLeft() <= 0) return small;
    const other = await assignTotal(without(problem, pair), limits);
    if (other.status === 'infeasible') return null;
    return other.status === 'optimal' ? changeTo(other, assignment, total, pair[0]) : undefined;
  }
};

const loadsOf = ({ loadMax }: Problem, assignment: readonly Pair[]): Int32Array => {
  const loads = new Int32Array(loadMax.length);
  for (const [, r] of assignment) loads[r]! += 1;
  return loads;
};

/**
 * Prices of reviewers, each found once. Whoever has room has none, nor has anybody where nothing can be gained; else it is
 * what solving anew with one place more gains, unless the problem is a flow, whose prices are known.
 */
const pricesOf = (problem: Problem, best: Assigned, limits: Limits): ((reviewer: number, most: number | undefined) => Promise<number | undefined>) => {
  const loads = loadsOf(problem, best.assignment);
  const prices = new Map<number, number | undefined>();
  const isFlow = !problem.organisations || !problem.categories;
  const solved = async (r: number): Promise<number | undefined> => {
    if (best.status !== 'optimal' || limits.secondsLeft() <= 0) return undefined;
    const more = await assignTotal({ ...problem, loadMax: problem.loadMax.map((most, one) => (one === r ? most + 1 : most)) }, limits);
    return more.status === 'optimal' ? more.total - best.total : undefined;
  };
  return async (r, most) => {
    if (loads[r]! < problem.loadMax[r]! || most === 0) return 0;
    if (isFlow && most !== undefined) return most;
    if (!prices.has(r)) prices.set(r, await solved(r));
    return prices.get(r);
  };
};

const without = (problem: Problem, [submission, reviewer]: Pair): Problem => ({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) });

import { placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { seatsFilled, wantedAt } from '../seats-filled.ts';
import { type Alternative } from './explain.ts';
import { keepsLimit } from './keeps-limit.ts';

type Change = Pick<Alternative, 'removed' | 'added'>;

/**
 * The same loss by one or two seats, where there is such a change: of many assignments that are equally good without a
 * pair, solving anew may come upon one in which hundreds sit elsewhere, and nobody would make that change for one seat.
 *
 * @param found the best without the pair, by whatever solver; it comes back where no change of these two kinds loses as little: whoever
 *   comes is free, or leaves one seat to somebody else. Others of two seats are not looked for
 */
export const withFewestChanges = (problem: Problem, best: readonly Pair[], pair: Pair, found: Alternative): Alternative => {
  const small = found.added.length > 1 ? smallChange(problem, best, pair, found.loss) : undefined;
  return small && small.added.length < found.added.length ? small : found;
};

/**
 * One seat, or else two, that change without a pair and lose just so much. Where nothing can lose less, it is the best
 * without the pair, and no solver need be asked.
 *
 * @param best the assignment that is explained; whoever goes is a pair of it that is not locked
 * @returns a change that breaks nothing; undefined where there is none so small, and for loads that cost, where a loss is no sum of pairs
 */
export const smallChange = (problem: Problem, best: readonly Pair[], pair: Pair, loss: number): Alternative | undefined => {
  if (problem.balance) return undefined;
  const holds = holding(problem, best);
  for (const change of smallChanges(problem, best, pair, loss)) if (holds(change)) return { loss, instead: change.added[0]![1], ...change };
  return undefined;
};

/** Changes of one seat, then of two, that lose just so much; whether they hold is asked after. */
function* smallChanges({ pairs, locked = [], loadMin }: Problem, best: readonly Pair[], [p, r]: Pair, loss: number): Generator<Change> {
  const keyOf = (submission: number, person: number): number => submission * loadMin.length + person;
  const sits = new Set(best.map(([at, who]) => keyOf(at, who)));
  const bound = new Set(locked.map((one) => keyOf(one.submission, one.reviewer)));
  const seatsOf = new Map<number, number[]>();
  for (const [at, who] of best) if (!bound.has(keyOf(at, who))) seatsOf.set(who, [...(seatsOf.get(who) ?? []), at]);
  const scoreOf = (submission: number, person: number): number => pairs.affinity[placeOf(pairs, submission, person)]!;
  const comers = [...new Set(pairs.reviewer.subarray(pairs.start[p]!, pairs.start[p + 1]!))].filter((one) => one !== r && !sits.has(keyOf(p, one)));
  const lossOf = (comer: number): number => scoreOf(p, r) - scoreOf(p, comer);
  for (const comer of comers) if (lossOf(comer) === loss) yield { removed: [[p, r]], added: [[p, comer]] };
  for (const comer of comers) {
    for (const left of seatsOf.get(comer) ?? []) {
      const open = lossOf(comer) + scoreOf(left, comer) - loss;
      for (let place = pairs.start[left]!; place < pairs.start[left + 1]!; place += 1) {
        const second = pairs.reviewer[place]!;
        if (pairs.affinity[place] === open && second !== comer && !sits.has(keyOf(left, second))) yield { removed: [[p, r], [left, comer]], added: [[p, comer], [left, second]] };
      }
    }
  }
}

/** Whether an assignment keeps every constraint with a change made to it that leaves each submission as many people. */
const holding = (problem: Problem, best: readonly Pair[]): ((change: Change) => boolean) => {
  const { loadMin, loadMax } = problem;
  const load = new Int32Array(loadMax.length);
  for (const [, r] of best) load[r]! += 1;
  const keeps = keepsLimit(problem, best);
  const wanted = wantedAt(problem);
  return ({ removed, added }) => {
    const people = [...removed, ...added].map(([, r]) => r);
    const after = (r: number): number => load[r]! + added.filter(([, one]) => one === r).length - removed.filter(([, one]) => one === r).length;
    if (!people.every((r) => after(r) >= loadMin[r]! && after(r) <= loadMax[r]!) || !keeps({ removed, added })) return false;
    const gone = new Set(removed.map(String));
    return removed.every(([at]) => {
      const there = [...best.filter((pair) => pair[0] === at && !gone.has(String(pair))), ...added.filter(([submission]) => submission === at)].map(([, r]) => r);
      return seatsFilled(problem, there, (r) => wanted(at, r));
    });
  };
};

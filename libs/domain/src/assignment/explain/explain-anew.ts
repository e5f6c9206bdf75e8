import { pairsKept, placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';

/** How far an aim is reached, proved: the total, for fairness the worst score before it; and by which pairs, unless they were drawn. */
export interface ReachedAnew {
  total: number;
  worst?: number;
  assignment?: readonly Pair[];
}

/** Solves a problem for an aim; `none` where there is no assignment, undefined where that is not proved in time. */
export type SolveAnew = (problem: Problem, farthest?: ReachedAnew) => Promise<ReachedAnew | 'none' | undefined>;

/** Why a pair stands there by its aim. What is not proved in time is undefined; `worst…` are told for fairness alone. */
export interface ExplainedAnew {
  submission: number;
  reviewer: number;
  affinity: number;
  /** What the total would gain if the reviewer took one more. For fairness the worst score counts first: where that gains, the total may lose. */
  price: number | undefined;
  worstPrice?: number;
  /** The best without the pair, and what it loses; null where there is none. */
  alternative: { loss: number; worstLoss?: number; instead?: number; removed?: Pair[]; added?: Pair[] } | null | undefined;
}

/**
 * Explains every pair that is not locked for any aim, by solving anew: without the pair, and with one more place for its
 * reviewer. As slow as two solves for each; alternatives come first, since they are worth more where the time is short.
 */
export const explainAnew = async (problem: Problem, assignment: readonly Pair[], reached: ReachedAnew, solve: SolveAnew): Promise<ExplainedAnew[]> => {
  const own = assignment.filter(([p, r]) => placeOf(problem.pairs, p, r) >= 0);
  const explained: ExplainedAnew[] = [];
  for (const [submission, reviewer] of own) {
    const without = await solve({ ...problem, pairs: pairsKept(problem.pairs, (p, r) => p !== submission || r !== reviewer) }, reached);
    const affinity = problem.pairs.affinity[placeOf(problem.pairs, submission, reviewer)]!;
    explained.push({ submission, reviewer, affinity, price: undefined, alternative: without === 'none' ? null : without && { ...lossOf(reached, without), ...changeOf(reached, without, submission) } });
  }
  const prices = new Map<number, Pick<ExplainedAnew, 'price' | 'worstPrice'>>();
  const load = new Int32Array(problem.loadMax.length);
  for (const [, r] of assignment) load[r]! += 1;
  for (const one of explained) {
    const { reviewer } = one;
    if (!prices.has(reviewer)) prices.set(reviewer, await priceOf(reviewer));
    Object.assign(one, prices.get(reviewer));
  }
  return explained;

  async function priceOf(reviewer: number): Promise<Pick<ExplainedAnew, 'price' | 'worstPrice'>> {
    // who was drawn below their places may be full in another draw
    if (reached.assignment && load[reviewer]! < problem.loadMax[reviewer]!) return { price: 0, ...(reached.worst === undefined ? {} : { worstPrice: 0 }) };
    const more = await solve({ ...problem, loadMax: problem.loadMax.map((most, r) => (r === reviewer ? most + 1 : most)) });
    if (!more || more === 'none') return { price: undefined };
    return { price: more.total - reached.total, ...(reached.worst === undefined || more.worst === undefined ? {} : { worstPrice: more.worst - reached.worst }) };
  }
};

const lossOf = (reached: ReachedAnew, without: ReachedAnew): { loss: number; worstLoss?: number } => ({
  loss: reached.total - without.total,
  ...(reached.worst === undefined || without.worst === undefined ? {} : { worstLoss: reached.worst - without.worst }),
});

const changeOf = ({ assignment: before }: ReachedAnew, { assignment: after }: ReachedAnew, submission: number): { instead?: number; removed?: Pair[]; added?: Pair[] } => {
  if (!before || !after) return {};
  const [was, is] = [new Set(before.map(String)), new Set(after.map(String))];
  const added = after.filter((pair) => !was.has(String(pair)));
  return { instead: added.find(([p]) => p === submission)![1], removed: before.filter((pair) => !is.has(String(pair))), added };
};

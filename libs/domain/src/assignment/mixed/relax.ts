import { type FlowModel } from '../flow/flow-model.ts';
import { largestAffinity, type Problem } from '../problem.ts';
import { fixedOf, leastTotal } from '../scores.ts';
import { type LinearSolver, solveLinear } from './linear-solver.ts';
import { type SideRow } from './side-row.ts';

/** The linear relaxation of a flow with rows beside it: what it proves, and what each pair would lose. */
export interface Relaxation {
  /** No assignment that keeps the rows has a larger total. −Infinity where none keeps them. */
  bound: number;
  /** An assignment with the pair reaches at most the bound plus this, where it is below 0. By place. */
  gains: Float64Array;
  /** Share of each pair, by place. */
  shares: Float64Array;
}

/** Gives rows that these shares break, or may break. */
export type RowsBroken = (share: (place: number) => number) => SideRow[];

/** Pairs of each submission that the relaxation begins with, on average. */
const FIRST_EACH = 10;
const TOLERANCE = 1e-7;
/** Less than this is the solver's tolerance, and no unit that cannot be placed. */
const TOLERABLY_MISSING = 1e-6;

/**
 * Solves the relaxation by rows and columns: it begins with the pairs that lose least at the prices at hand, adds
 * rows that are broken and pairs that would gain, and ends where there are neither. The bound is computed anew from
 * the prices over all pairs (weak duality), so that it holds whatever the solver's tolerances.
 *
 * @param model the network with all pairs
 * @param known what the flow alone proves
 */
export const relax = (problem: Problem, model: FlowModel, known: Relaxation, broken: RowsBroken, highs: LinearSolver, secondsLeft: () => number): Relaxation => {
  const unit = Math.max(1, largestAffinity(problem));
  const takes = Uint8Array.from(known.shares, (share) => (share > 0 ? 1 : 0));
  const order = leastLosing(known.gains);
  let width = FIRST_EACH * problem.quorum.length;
  const widen = (): void => {
    for (const place of order.slice(0, width)) takes[place] = 1;
  };
  widen();
  const rows = new Map(broken((place) => known.shares[place]!).map((row) => [row.key, row]));
  const missing = 2 * Math.min(problem.quorum.length, problem.loadMin.length) + 4;
  let best = known;
  while (secondsLeft() > 0) {
    const all = [...rows.values()];
    const answer = solveLinear(highs, { model, takes: (place) => takes[place] === 1, rows: all, unit, whole: false, missing, seconds: secondsLeft(), seed: 0 });
    if (answer.status === 'infeasible' && width < order.length) {
      // rows have no way out: the pairs at hand may be too few to keep them. Where it is so tight, most rows will be broken
      width = order.length;
      widen();
      for (const row of broken(() => 0)) rows.set(row.key, row);
      continue;
    }
    if (answer.status !== 'optimal') return best;
    const priced = price(problem, model, all, answer.potential, answer.multipliers);
    best = { ...(priced.bound < best.bound ? priced : best), shares: answer.shares };
    const more = broken((place) => answer.shares[place]!).filter(({ key }) => !rows.has(key));
    let gaining = 0;
    priced.gains.forEach((gain, place) => {
      if (gain <= TOLERANCE * unit || takes[place] === 1) return;
      takes[place] = 1;
      gaining += 1;
    });
    for (const row of more) rows.set(row.key, row);
    if (more.length > 0 || gaining > 0) continue;
    if (answer.missing <= TOLERABLY_MISSING) return best;
    // most often these prices prove it already: whatever is assigned is worth more than what they leave
    return best.bound < leastTotal(problem) - 0.5 || isImpossible(model, all, highs, secondsLeft) ? { ...best, bound: -Infinity } : best;
  }
  return best;
};

/**
 * Whether something cannot be placed whatever pairs are worth. Beside rows no path bounds what a place may cost: where it is
 * dearer than it counts as missing, leaving it open is cheaper, and yet it can be filled.
 */
const isImpossible = (model: FlowModel, rows: readonly SideRow[], highs: LinearSolver, secondsLeft: () => number): boolean => {
  const free: FlowModel = { ...model, network: { ...model.network, cost: new Float64Array(model.network.arcCount) } };
  const { status, missing } = solveLinear(highs, { model: free, takes: () => true, rows, unit: 1, whole: false, missing: 1, seconds: secondsLeft(), seed: 0 });
  return status === 'infeasible' || (status === 'optimal' && missing > TOLERABLY_MISSING);
};

const leastLosing = (gains: Float64Array): number[] => Array.from(gains.keys()).sort((a, b) => gains[b]! - gains[a]! || a - b);

/** What each pair would gain at these prices, and the bound that they prove. */
export const price = (problem: Problem, { network, places, arcs }: FlowModel, rows: readonly SideRow[], potential: ArrayLike<number>, multipliers: ArrayLike<number>): { bound: number; gains: Float64Array } => {
  const gains = new Float64Array(places.length);
  const extra = new Float64Array(places.length);
  let bound = fixedOf(problem);
  rows.forEach((row, k) => {
    bound -= multipliers[k]! * row.least;
    row.places.forEach((place, index) => (extra[place]! += multipliers[k]! * row.weights[index]!));
  });
  for (let node = 1; node < network.nodeCount; node += 1) bound += network.supply[node]! * potential[node]!;
  const gainOf = Float64Array.from({ length: network.arcCount }, (_, arc) => potential[network.head[arc]!]! - potential[network.tail[arc]!]! - network.cost[arc]!);
  places.forEach((place, k) => {
    gainOf[arcs[k]!]! += extra[place]!;
    gains[place] = gainOf[arcs[k]!]!;
  });
  gainOf.forEach((gain, arc) => {
    if (gain > 0) bound += gain * network.capacity[arc]!;
  });
  return { bound, gains };
};

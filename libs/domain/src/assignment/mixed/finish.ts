import { type FlowModel } from '../flow/flow-model.ts';
import { largestAffinity, type Problem } from '../problem.ts';
import { objectiveOf } from '../scores.ts';
import { type LinearSolver, solveLinear } from './linear-solver.ts';
import { type Relaxation } from './relax.ts';
import { type SideRow, shortfall } from './side-row.ts';

/** The best assignment found that keeps the rows, and what no assignment exceeds. */
export interface Finished {
  /** Places of its pairs; undefined where none was found. */
  chosen: number[] | undefined;
  total: number;
  bound: number;
}

/** Pairs of each submission that the first search takes, on average. */
const FIRST_EACH = 6;

/**
 * Finds the best whole assignment: it searches among the pairs that lose least, and widens until every pair left out
 * would lose more than the bound is above what was found. That proves the optimum over all pairs.
 *
 * @param rowsFor all rows over the pairs that take part
 * @param found a known assignment that keeps the rows
 */
export const finish = (problem: Problem, model: FlowModel, { bound, gains }: Relaxation, rowsFor: (has: (place: number) => boolean) => SideRow[], highs: LinearSolver, { secondsLeft, seed }: { secondsLeft(): number; seed: number }, found?: number[]): Finished => {
  const unit = Math.max(1, largestAffinity(problem));
  const order = Array.from(gains.keys()).sort((a, b) => gains[b]! - gains[a]!);
  const totalOf = (chosen: readonly number[]): number => objectiveOf(problem, chosen);
  let best = { chosen: found, total: found ? totalOf(found) : -Infinity };
  let width = -gains[order[Math.min(order.length, FIRST_EACH * problem.quorum.length) - 1] ?? 0]!;
  if (best.chosen) width = Math.min(Math.max(width, 0), bound - best.total);
  const extra: SideRow[] = [];
  while (secondsLeft() > 0) {
    const has = (place: number): boolean => gains[place]! >= -width;
    const rows = [...rowsFor(has), ...extra];
    const start = best.chosen ? new Set(best.chosen) : undefined;
    const answer = solveLinear(highs, { model, takes: (place) => has(place) || start?.has(place) === true, rows, unit, whole: true, seconds: secondsLeft(), seed, ...(start ? { start } : {}) });
    const chosen = Array.from(answer.shares.keys()).filter((place) => answer.shares[place]! > 0.5);
    const broken = answer.shares.length === 0 ? [] : rows.filter((row) => shortfall(row, (place) => (answer.shares[place]! > 0.5 ? 1 : 0)) > 0);
    if (broken.length > 0) {
      // within the solver's tolerance of a row, and yet below it: never again
      extra.push(...broken.map(({ key, places }) => never(`${key} ${extra.length}`, places.filter((place) => answer.shares[place]! > 0.5))));
      continue;
    }
    if (answer.shares.length > 0 && totalOf(chosen) > best.total) best = { chosen, total: totalOf(chosen) };
    if (answer.status === 'out-of-time') break;
    if (bound - best.total <= width) return { ...best, bound: best.total };
    if (width >= -gains[order.at(-1) ?? 0]!) return best.chosen ? { ...best, bound: best.total } : { ...best, bound: -Infinity };
    width = best.chosen ? bound - best.total : Math.max(1, width * 3);
  }
  return { ...best, bound };
};

const never = (key: string, places: number[]): SideRow => ({ key, places, weights: places.map(() => -1), least: 1 - places.length });

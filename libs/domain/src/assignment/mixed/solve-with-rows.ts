import { flowModel } from '../flow/flow-model.ts';
import { type FlowSolution } from '../flow/solve-flow.ts';
import { type Problem } from '../problem.ts';
import { finish } from './finish.ts';
import { type LinearSolver } from './linear-solver.ts';
import { price, relax } from './relax.ts';
import { type SideRow, shortfall } from './side-row.ts';

export interface MixedSolution {
  /** Places of the pairs; undefined where none was found in time. */
  chosen: number[] | undefined;
  total: number;
  /** What no assignment exceeds; −Infinity where there is none. */
  bound: number;
  /** What prices of nodes and rows alone prove. */
  dualObjective: number;
}

/** Shares this near to a row's limit keep it, as the solver sees it. */
const NEAR = 1e-6;

/**
 * The largest total with rows beside a flow, from the optimum without them.
 * @param rowsFor all rows over the pairs that take part
 * @param found places of a known assignment that keeps all of it
 */
export const solveWithRows = (problem: Problem, flow: FlowSolution, rowsFor: (has: (place: number) => boolean) => SideRow[], highs: LinearSolver, { secondsLeft, seed }: { secondsLeft(): number; seed: number }, found?: number[]): MixedSolution => {
  const model = flowModel(problem);
  const rows = rowsFor(() => true);
  const broken = (share: (place: number) => number): SideRow[] => rows.filter((row) => shortfall(row, share) > NEAR);
  const shares = new Float64Array(problem.pairs.reviewer.length);
  for (const place of flow.chosen) shares[place] = 1;
  if (broken((place) => shares[place]!).length === 0) return { chosen: flow.chosen, total: flow.total, bound: flow.dualObjective, dualObjective: flow.dualObjective };
  const known = { ...price(problem, model, [], flow.simplex.tree.potential, []), shares };
  const relaxed = relax(problem, model, known, broken, highs, secondsLeft);
  const dualObjective = Math.floor(relaxed.bound + 0.5);
  const finished = finish(problem, model, relaxed, rowsFor, highs, { secondsLeft, seed }, found);
  return { ...finished, bound: Math.floor(finished.bound + 0.5), dualObjective };
};

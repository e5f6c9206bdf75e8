import { type Assigned, assigned, type Limits } from '../assign.ts';
import { type FlowSolution, solveFlow } from '../flow/solve-flow.ts';
import { type LinearSolver, loadLinearSolver } from '../mixed/linear-solver.ts';
import { organisationRows, type SideRow } from '../mixed/side-row.ts';
import { solveWithRows } from '../mixed/solve-with-rows.ts';
import { type Problem } from '../problem.ts';

/** The largest total that keeps these rows; `none` where nothing does, `unknown` where the time was over. */
export type SolveJoined = (rowsFor: (has: (place: number) => boolean) => SideRow[]) => Assigned | 'none' | 'unknown';

/** Solves a problem again and again with other rows beside it. */
export const solverOf = async (problem: Problem, limits: Limits): Promise<SolveJoined> => {
  const flow: FlowSolution = solveFlow(problem);
  const highs: LinearSolver = await loadLinearSolver();
  return (rowsFor) => {
    const rows = (has: (place: number) => boolean): SideRow[] => [...(problem.categories ? organisationRows(problem, has) : []), ...rowsFor(has)];
    const { chosen, bound, dualObjective } = solveWithRows(problem, flow, rows, highs, limits);
    if (bound === -Infinity) return 'none';
    return chosen ? assigned(problem, chosen, dualObjective, bound) : 'unknown';
  };
};

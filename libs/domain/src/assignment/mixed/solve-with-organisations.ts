import { type FlowSolution } from '../flow/solve-flow.ts';
import { type Problem } from '../problem.ts';
import { type LinearSolver } from './linear-solver.ts';
import { floorRows, organisationRows } from './side-row.ts';
import { type MixedSolution, solveWithRows } from './solve-with-rows.ts';

/**
 * The largest total with the limit of organisations beside the seats of categories, from the optimum without it.
 * @param floor the least score of every submission, in units of the affinities; no floor where left out
 * @param found places of a known assignment that keeps all of it
 */
export const solveWithOrganisations = (problem: Problem, flow: FlowSolution, highs: LinearSolver, limits: { secondsLeft(): number; seed: number }, floor?: number, found?: number[]): MixedSolution =>
  solveWithRows(problem, flow, (has) => [...organisationRows(problem, has), ...(floor === undefined ? [] : floorRows(problem, floor, has))], highs, limits, found);

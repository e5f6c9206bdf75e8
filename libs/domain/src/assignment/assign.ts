import { type Cause, causeOf } from './cause/cause.ts';
import { lockedCause } from './cause/locked-cause.ts';
import { organisationCause } from './cause/organisation-cause.ts';
import { branch, isSmall } from './flow/branch.ts';
import { type FlowSolution, solveFlow } from './flow/solve-flow.ts';
import { WITHIN_ORGANISATIONS } from './flow/within-organisations.ts';
import { loadLinearSolver } from './mixed/linear-solver.ts';
import { solveWithOrganisations } from './mixed/solve-with-organisations.ts';
import { type MixedSolution } from './mixed/solve-with-rows.ts';
import { type Pair, type Problem } from './problem.ts';
import { boundsOfPairs, objectiveOf, pairsOf, scoresOf, worstOf } from './scores.ts';
import { violations } from './violations.ts';

/** What both objectives answer. Numbers are in units of the affinities. */
export interface Assigned {
  /** Whether the total is proved to be the largest possible (under `fair`: at the floor, and the floor the highest). */
  status: 'optimal' | 'feasible';
  total: number;
  worst: number;
  /** What no assignment exceeds. */
  bound: { total: number; worst: number };
  /** What prices alone prove of the total, and how many constraints the assignment breaks: none. */
  certificate: { dualObjective: number; violated: number };
  assignment: Pair[];
}

export type Assignment = Assigned | { status: 'infeasible'; cause: Cause } | OutOfTimeAnswer;

/** The time was over before there was an assignment. The bound holds all the same. */
export interface OutOfTimeAnswer {
  status: 'out-of-time';
  bound: { total: number; worst: number };
}

export interface Limits {
  /** Seconds left until the answer must be there; Infinity for no deadline. */
  secondsLeft(): number;
  seed: number;
  /** The same for naming why there is no assignment, where that has a share of its own; else it has what is left. */
  secondsForCause?(): number;
  /** Told of an assignment that breaks nothing while better ones are sought, so that it is not lost where the search is ended. */
  better?(found: Assigned): void;
}

/** The assignment of the largest total affinity, or why there is none. @throws RangeError for affinities too large to add exactly */
export const assignTotal = async (problem: Problem, { secondsLeft, seed, secondsForCause = secondsLeft }: Limits): Promise<Assignment> => {
  const locked = lockedCause(problem);
  if (locked) return { status: 'infeasible', cause: locked };
  const flow = solveFlow(problem, () => secondsLeft() <= 0);
  if (flow.unplaced > 0) return flow.optimal ? { status: 'infeasible', cause: causeOf(problem)! } : outOfTime(problem, flow.dualObjective);
  if (!problem.organisations || !problem.categories) return assigned(problem, flow.chosen, flow.dualObjective, flow.dualObjective);
  const mixed = await withOrganisations(problem, flow, { secondsLeft, seed });
  if (mixed.bound === -Infinity) return { status: 'infeasible', cause: organisationCause(problem, await loadLinearSolver(), { secondsLeft: secondsForCause, seed }) };
  if (!mixed.chosen) return outOfTime(problem, mixed.bound);
  return assigned(problem, mixed.chosen, mixed.dualObjective, mixed.bound);
};

/** By flows alone where few limits are broken, which is what most rounds need; else with the linear solver. */
const withOrganisations = async (problem: Problem, flow: FlowSolution, limits: Limits): Promise<Pick<MixedSolution, 'chosen' | 'bound' | 'dualObjective'>> => {
  const branched = isSmall(problem) ? branch(problem, flow, WITHIN_ORGANISATIONS, () => limits.secondsLeft() <= 0) : undefined;
  if (branched?.proved) return { ...branched, dualObjective: flow.dualObjective };
  return solveWithOrganisations(problem, flow, await loadLinearSolver(), limits, undefined, branched?.chosen);
};

/** The answer where the time was over, with what no assignment exceeds. */
export const outOfTime = (problem: Problem, proved: number): OutOfTimeAnswer => ({ status: 'out-of-time', bound: boundsBeside(problem, proved) });

/** What prices prove of the total, or the best pairs of each submission where the time was over so soon that they prove less. */
export const boundsBeside = (problem: Problem, proved: number): Assigned['bound'] => {
  const { total, worst } = boundsOfPairs(problem);
  return { total: Math.min(proved, total), worst };
};

/** Puts an answer together, and counts what it breaks by code that shares nothing with the solvers. */
export const assigned = (problem: Problem, chosen: readonly number[], dualObjective: number, bound: number): Assigned => {
  const scores = scoresOf(problem, chosen);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const assignment = pairsOf(problem, chosen);
  const bounds = boundsBeside(problem, bound);
  return {
    status: bounds.total === objectiveOf(problem, chosen) ? 'optimal' : 'feasible',
    total,
    worst: worstOf(scores),
    bound: bounds,
    certificate: { dualObjective, violated: violations(problem, assignment).length },
    assignment,
  };
};

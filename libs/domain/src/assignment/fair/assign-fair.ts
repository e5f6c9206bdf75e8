import { type Assigned, assigned, type Assignment, assignTotal, type Limits } from '../assign.ts';
import { both, branch, isSmall } from '../flow/branch.ts';
import { type FlowSolution, solveFlow } from '../flow/solve-flow.ts';
import { WITHIN_ORGANISATIONS } from '../flow/within-organisations.ts';
import { loadLinearSolver } from '../mixed/linear-solver.ts';
import { solveWithOrganisations } from '../mixed/solve-with-organisations.ts';
import { type MixedSolution } from '../mixed/solve-with-rows.ts';
import { type Problem } from '../problem.ts';
import { worstBound } from '../scores.ts';
import { violations } from '../violations.ts';
import { atLeast } from './at-floor.ts';
import { levelled } from './level.ts';
import { search } from './search.ts';
import { tighten } from './tighten.ts';

/**
 * Seeks the highest score of the worst-off submission, then the largest total at that floor: floors between what is
 * reached and what no assignment exceeds are tried, the highest first and then by halves, until they meet. `feasible`
 * with both bounds where the time was over before. Without a deadline the search is exhaustive and may be long.
 *
 * @param atMost a floor that is known to be the highest of a problem with fewer constraints: it is tried first
 * @throws RangeError for affinities too large to add exactly
 */
export const assignFair = async (problem: Problem, limits: Limits, atMost = Infinity): Promise<Assignment> => {
  const first = await assignTotal(problem, limits);
  if (!('assignment' in first)) return first;
  let best: Assigned = first;
  limits.better?.({ ...first, status: 'feasible' });
  let ceiling = Math.min(worstBound(problem), atMost);
  // the search below may find nothing in time: what is level by one flow is there before it begins
  const level = ceiling > best.worst && atMost === Infinity ? levelled(problem, ceiling, () => limits.secondsLeft() <= 0) : undefined;
  const even = level && assigned(problem, level, first.certificate.dualObjective, first.bound.total);
  if (even && even.worst > best.worst) {
    best = even;
    limits.better?.({ ...even, status: 'feasible', bound: { total: first.bound.total, worst: ceiling } });
  }
  let sought = -Infinity;
  for (let floor = ceiling; floor > best.worst && limits.secondsLeft() > 0; floor = Math.ceil((best.worst + ceiling) / 2)) {
    const found = await atFloor(problem, floor, limits);
    if (found === 'none') ceiling = floor - 1;
    else if (found === 'unknown') break;
    else {
      [best, sought] = [found, floor];
      limits.better?.({ ...found, status: 'feasible', bound: { total: first.bound.total, worst: ceiling } });
    }
  }
  // nothing has a larger total than the first, whatever the floor
  if (best === first && first.status === 'optimal') sought = first.worst;
  // reached by the way, but sought with a lower floor: its total may not be the largest at this one
  if (best.worst === ceiling && sought < ceiling) {
    const found = await atFloor(problem, ceiling, limits);
    if (typeof found !== 'string') [best, sought] = [found, ceiling];
  }
  const proved = best.worst === ceiling && sought === ceiling;
  return { ...best, status: proved ? best.status : 'feasible', bound: { total: proved ? best.bound.total : first.bound.total, worst: ceiling } };
};

/** The largest total where every submission reaches the floor; `none` where it is proved that there is no such assignment. */
const atFloor = async (problem: Problem, floor: number, { secondsLeft, seed }: Limits): Promise<Assigned | 'none' | 'unknown'> => {
  const tight = tighten(problem, floor);
  if (!tight) return 'none';
  const flow = solveFlow(tight, () => secondsLeft() <= 0);
  if (flow.unplaced > 0) return flow.optimal ? 'none' : 'unknown';
  const solved = await solveAtFloor(tight, flow, floor, { secondsLeft, seed });
  if (solved.bound === -Infinity) return 'none';
  if (!solved.chosen) return 'unknown';
  const found = assigned(tight, solved.chosen, solved.dualObjective, solved.bound);
  const certificate = { ...found.certificate, violated: violations(problem, found.assignment).length };
  return found.worst >= floor ? { ...found, certificate } : 'unknown';
};

/** By flows alone where little is broken, else with the linear solver, from an assignment that a search found. */
const solveAtFloor = async (tight: Problem, flow: FlowSolution, floor: number, limits: Limits): Promise<Pick<MixedSolution, 'chosen' | 'bound' | 'dualObjective'>> => {
  const isMixed = Boolean(tight.organisations && tight.categories);
  const condition = isMixed ? both(WITHIN_ORGANISATIONS, atLeast(floor)) : atLeast(floor);
  const branched = isMixed && !isSmall(tight) ? undefined : branch(tight, flow, condition, () => limits.secondsLeft() <= 0);
  if (branched?.proved) return { ...branched, dualObjective: branched.bound };
  return solveWithOrganisations(tight, flow, await loadLinearSolver(), limits, floor, branched?.chosen ?? search(tight, flow, floor, limits));
};

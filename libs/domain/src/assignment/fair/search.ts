import { type FlowSolution } from '../flow/solve-flow.ts';
import { placeOf } from '../pairs.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { improve, type Improved, near, wide } from './improve.ts';

/** Steps of one run. Fixed, so that what is found does not depend on how quick the machine is. */
const STEPS = 1_000_000;
/** Runs from other seeds, where one does not lift every submission to the floor. */
const RUNS = 4;
/** The table of affinities is laid out whole: not beyond so many pairs. */
const MOST_PAIRS = 4_000_000;

/**
 * Looks for an assignment in which every submission reaches the floor, from the flow that does not mind it. Undefined
 * where none is found, which proves nothing. Not for organisations beside categories, where the flow may break the
 * constraints.
 *
 * @param steps of each run
 * @returns places of the pairs, ascending
 */
export const search = (problem: Problem, { chosen }: Pick<FlowSolution, 'chosen'>, floor: number, { secondsLeft, seed }: { secondsLeft(): number; seed: number }, steps = STEPS): number[] | undefined => {
  const { pairs, quorum, loadMax } = problem;
  if ((problem.organisations && problem.categories) || quorum.length * loadMax.length > MOST_PAIRS) return undefined;
  const outOfTime = (): boolean => secondsLeft() <= 0;
  const start = { submission: Int32Array.from(chosen, (place) => submissionAt(pairs, place)), reviewer: Int32Array.from(chosen, (place) => pairs.reviewer[place]!) };
  for (let run = 0; run < RUNS && !outOfTime(); run += 1) {
    const first = improve(problem, start, floor, seed + 2 * run, wide(steps), outOfTime);
    const best: Improved = improve(problem, first, floor, seed + 2 * run + 1, near(steps / 2), outOfTime);
    if (best.short === 0) return Array.from(best.submission, (p, k) => placeOf(pairs, p, best.reviewer[k]!)).sort((a, b) => a - b);
  }
  return undefined;
};

import { type FlowSolution } from '../flow/solve-flow.ts';
import { placeOf } from '../pairs.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { improve, type Improved, near, wide } from './improve.ts';

/** Steps of one run for each open place, and at most. Fixed, so that what is found does not depend on how quick the machine is. */
const STEPS_EACH = 6_000;
const MOST_STEPS = 2_000_000;
/** How long runs are, each from a seed of its own: a short one, for when time is short, then until a whole one succeeds. */
const RUNS = [0.2, 1, 1, 1];
/** One more where the problem asks for the most steps: slower cooling finds more in a large one than another start. */
const LONG = 10;
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
export const search = (problem: Problem, { chosen }: Pick<FlowSolution, 'chosen'>, floor: number, { secondsLeft, seed }: { secondsLeft(): number; seed: number }, steps = Math.min(MOST_STEPS, STEPS_EACH * chosen.length)): number[] | undefined => {
  const { pairs, quorum, loadMax } = problem;
  if ((problem.organisations && problem.categories) || quorum.length * loadMax.length > MOST_PAIRS) return undefined;
  const outOfTime = (): boolean => secondsLeft() <= 0;
  const start = { submission: Int32Array.from(chosen, (place) => submissionAt(pairs, place)), reviewer: Int32Array.from(chosen, (place) => pairs.reviewer[place]!) };
  let best: Improved | undefined;
  const run = (share: number, chance: number): void => {
    const first = improve(problem, start, floor, chance, wide(steps * share), outOfTime);
    const found = improve(problem, first, floor, chance + 1, near((steps * share) / 4), outOfTime);
    if (found.short === 0 && found.total > (best?.total ?? -Infinity)) best = found;
  };
  for (const [k, share] of RUNS.entries()) if (!outOfTime() && (k < 2 || !best)) run(share, seed + 2 * k);
  if (steps === MOST_STEPS && !outOfTime()) run(LONG, seed + 2 * RUNS.length);
  const { submission, reviewer } = best ?? {};
  return submission && Array.from(submission, (p, k) => placeOf(pairs, p, reviewer![k]!)).sort((a, b) => a - b);
};

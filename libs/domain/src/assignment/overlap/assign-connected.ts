import { type Assigned, assigned, type Assignment, assignTotal, type Limits } from '../assign.ts';
import { type FlowSolution, solveFlow } from '../flow/solve-flow.ts';
import { type LinearSolver, loadLinearSolver } from '../mixed/linear-solver.ts';
import { organisationRows, type SideRow } from '../mixed/side-row.ts';
import { solveWithRows } from '../mixed/solve-with-rows.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { type Component, componentsOf } from './components.ts';
import { barred, whyApart } from './why-apart.ts';

/** An assignment whose reviewers link the submissions, so that scores of all of them can be compared. */
export interface Connected extends Assigned {
  /** What hangs together: one where all does. */
  components: Component[];
  /** Parts that cannot be joined to the others, and why. */
  apart: (Component & { why: string })[];
}

/**
 * The largest total among the assignments in which a chain of shared reviewers leads from every submission to every
 * other. Where the best one falls into parts, each gets a row that asks for one pair across its border, until there is
 * one part (the cuts of Dantzig, Fulkerson and Johnson 1954). A part that no assignment joins stays, with the reason.
 *
 * `optimal` where nothing stays apart and no connected assignment has a larger total; `bound.total` is that without the
 * wish for one part, unless it is proved.
 *
 * @throws RangeError for affinities too large to add exactly
 */
export const assignConnected = async (problem: Problem, limits: Limits): Promise<Connected | Exclude<Assignment, Assigned>> => {
  const first = await assignTotal(problem, limits);
  if (!('assignment' in first)) return first;
  const partsOf = ({ assignment }: Assigned): Component[] => componentsOf(problem.quorum.length, assignment);
  let best = first;
  const cuts: Cut[] = [];
  const apart = new Map<string, Connected['apart'][number]>();
  let solver: Solver | undefined;
  for (;;) {
    const parts = partsOf(best);
    if (parts.length > 1) {
      for (const part of parts) {
        const why = apart.has(keyOf(part)) ? undefined : barred(problem, part);
        if (why) apart.set(keyOf(part), { ...part, why });
      }
    }
    const next = parts.length === 1 ? undefined : parts.find((part) => !apart.has(keyOf(part)));
    if (!next || limits.secondsLeft() <= 0) break;
    solver ??= { flow: solveFlow(problem), highs: await loadLinearSolver() };
    const together = parts.filter((part) => !apart.has(keyOf(part))).map((part) => cutOf(problem, part));
    const joined = solveCut(problem, [...cuts, ...together], solver, limits);
    if (joined !== 'none') {
      cuts.push(...together);
      if (joined === 'unknown') break;
      best = joined;
      continue;
    }
    const cut = cutOf(problem, next);
    const alone = together.length === 1 ? 'none' : solveCut(problem, [...cuts, cut], solver, limits);
    if (alone === 'unknown') break;
    if (alone === 'none') apart.set(keyOf(next), { ...next, why: whyApart(problem, next) });
    else {
      cuts.push(cut);
      best = alone;
    }
  }
  const components = partsOf(best);
  const proved = components.length <= 1 && apart.size === 0;
  const stays = components.length <= 1 ? [] : components.flatMap((part) => apart.get(keyOf(part)) ?? []);
  return { ...best, status: proved ? best.status : 'feasible', bound: proved ? best.bound : first.bound, components, apart: stays };
};

interface Solver {
  flow: FlowSolution;
  highs: LinearSolver;
}

/** Pairs across the border of a part; locked ones count as taken. */
interface Cut {
  key: string;
  places: number[];
  locked: number;
}

const keyOf = ({ submissions, reviewers }: Component): string => `${submissions.join(' ')} | ${reviewers.join(' ')}`;

const cutOf = ({ pairs, locked = [] }: Problem, part: Component): Cut => {
  const submissions = new Set(part.submissions);
  const reviewers = new Set(part.reviewers);
  const crosses = (p: number, r: number): boolean => submissions.has(p) !== reviewers.has(r);
  return {
    key: `border of ${keyOf(part)}`,
    places: Array.from(pairs.reviewer.keys()).filter((place) => crosses(submissionAt(pairs, place), pairs.reviewer[place]!)),
    locked: locked.filter(({ submission, reviewer }) => crosses(submission, reviewer)).length,
  };
};

/** The largest total that crosses every border. */
const solveCut = (problem: Problem, cuts: readonly Cut[], { flow, highs }: Solver, limits: Limits): Assigned | 'none' | 'unknown' => {
  const rowsFor = (has: (place: number) => boolean): SideRow[] => [
    ...(problem.categories ? organisationRows(problem, has) : []),
    ...cuts.filter(({ locked }) => locked === 0).map(({ key, places }): SideRow => {
      const own = places.filter(has);
      return { key, places: own, weights: own.map(() => 1), least: 1 };
    }),
  ];
  const { chosen, bound, dualObjective } = solveWithRows(problem, flow, rowsFor, highs, limits);
  if (bound === -Infinity) return 'none';
  return chosen ? assigned(problem, chosen, dualObjective, bound) : 'unknown';
};

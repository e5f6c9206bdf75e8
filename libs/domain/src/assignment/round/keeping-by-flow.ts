import { type Limits } from '../assign.ts';
import { lockedCause } from '../cause/locked-cause.ts';
import { type Alternative, waysRound } from '../explain/explain.ts';
import { type Asked, type Forced, forcing } from '../explain/forcing.ts';
import { keepsLimit } from '../explain/keeps-limit.ts';
import { solveWhole } from '../flow/solve-flow.ts';
import { placeOf } from '../pairs.ts';
import { type Pair, type Problem } from '../problem.ts';
import { pairsOf } from '../scores.ts';
import { violations } from '../violations.ts';

/** The largest total, and what it loses by each further pair that has to come. */
export interface ByFlow {
  total: number;
  assignment: Pair[];
  /** Undefined where no flow can tell. */
  forced(asked: Asked, problemWithIt: Problem): (Forced & { assignment: Pair[] }) | 'none' | undefined;
  /** The best without one of its pairs. Undefined where it is none of them, or no flow can tell. */
  without(submission: number, reviewer: number): Alternative | 'none' | undefined;
}

/**
 * The largest total by one flow, where the limit of organisations is kept without being asked for. Each pair that is forced
 * is then one way through that flow, and exact where its change keeps that limit too: nothing exceeds what is best without it.
 */
export const keepingByFlow = (problem: Problem, { secondsLeft }: Limits): ByFlow | undefined => {
  if (lockedCause(problem)) return undefined;
  const { organisations: _, ...loose } = problem;
  const flow = solveWhole(loose, () => secondsLeft() <= 0);
  const assignment = pairsOf(problem, flow.chosen);
  if (!flow.optimal || flow.unplaced > 0 || violations(problem, assignment).length > 0) return undefined;
  const ask = forcing(loose, flow);
  return {
    total: flow.total,
    assignment,
    forced: (asked, problemWithIt) => {
      const found = ask(asked);
      if (!found || found === 'none') return found;
      const gone = new Set(found.removed.map(String));
      const after = [...assignment.filter((pair) => !gone.has(String(pair))), ...found.added];
      return violations(problemWithIt, after).length === 0 ? { ...found, assignment: after } : undefined;
    },
    without: (submission, reviewer) => {
      const { chosen, alternativeTo } = waysRound(loose, flow);
      const pair = chosen.find(({ place }) => place === placeOf(problem.pairs, submission, reviewer));
      if (!pair) return undefined;
      const found = alternativeTo(pair.arc, pair.place);
      if (!found) return 'none';
      return keepsLimit(problem, assignment)(found) ? found : undefined;
    },
  };
};

import { type Assigned, type Assignment, boundsBeside, type Limits, outOfTime } from '../assign.ts';
import { causeOf } from '../cause/cause.ts';
import { lockedCause } from '../cause/locked-cause.ts';
import { type Shares } from '../flow/solve-flow.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { randomFrom } from '../random.ts';
import { pairsOf, scoresOf, worstOf } from '../scores.ts';
import { violations } from '../violations.ts';
import { capCause } from './cap-cause.ts';
import { capShares } from './cap-shares.ts';
import { oneOfEach } from './one-of-each.ts';
import { roundFlow } from './round.ts';
import { type CappedFlow, solveCapped } from './solve-capped.ts';

/** Submission, reviewer, and how likely they are put together. */
export type Probability = readonly [submission: number, reviewer: number, probability: number];

/**
 * Probabilities of pairs, each up to the cap but for locked pairs, and one assignment drawn from them. `total`, `worst`
 * and `assignment` are those of the draw; `bound.total` and `dualObjective` are of the expected total, which a draw may
 * exceed.
 */
export interface Capped extends Assigned {
  cap: number;
  seed: number;
  /** The expected total; the largest under the cap where the status is `optimal`. */
  fractionalTotal: number;
  /** Every pair that can be drawn, in order. A draw takes each with this probability. */
  probabilities: Probability[];
}

/** No draw was found, and it is not proved that there is none. */
export interface Undecided {
  status: 'undecided';
  bound: { total: number; worst: number };
}

export type CappedAssignment = Capped | Undecided | Exclude<Assignment, Assigned>;

/**
 * Against manipulation: nobody can be sure to review a submission of their choice. Finds the probabilities of the
 * largest expected total with no pair above the cap (Jecmen and others 2020, "Mitigating manipulation in peer review
 * via randomized reviewer assignments"), and draws one assignment that keeps every constraint.
 *
 * Where the limit of organisations and the seats of categories stand together, each organisation is narrowed to its
 * likeliest people at each submission beforehand, so that every draw keeps both; the answer is then `feasible`, beside
 * the bound without that limit, or `undecided` where those people are too few: others might do.
 *
 * @param around places of an assignment whose people are kept first where organisations are narrowed
 * @throws RangeError for a cap that is no probability, and for affinities too large to add exactly
 */
export const assignCapped = (problem: Problem, cap: number, { secondsLeft, seed }: Limits, around?: ReadonlySet<number>): CappedAssignment => {
  const shares = capShares(cap);
  const locked = lockedCause(problem);
  if (locked) return { status: 'infeasible', cause: locked };
  const isOver = (): boolean => secondsLeft() <= 0;
  const first = solveCapped(problem, shares, isOver);
  const bound = first.dualObjective;
  if (first.unplaced > 0) return first.optimal ? { status: 'infeasible', cause: causeOf(problem) ?? capCause(problem, shares, first.lacking) } : outOfTime(problem, bound);
  if (!problem.organisations || !problem.categories) return drawn(problem, problem, { cap, seed, bound, solved: first }, shares);
  const narrowed = oneOfEach(problem, first, around);
  const solved = solveCapped(narrowed, shares, isOver);
  if (solved.unplaced > 0) return solved.optimal ? { ...outOfTime(problem, bound), status: 'undecided' } : outOfTime(problem, bound);
  return drawn(problem, narrowed, { cap, seed, bound, solved }, shares);
};

/** Draws, and counts what the draw breaks by code that shares nothing with the solvers. */
const drawn = (whole: Problem, problem: Problem, { cap, seed, bound, solved }: { cap: number; seed: number; bound: number; solved: CappedFlow }, { units, most }: Shares): Capped => {
  const chosen = drawPlaces(solved, seed);
  const scores = scoresOf(problem, chosen);
  const assignment = pairsOf(problem, chosen);
  const bounds = boundsBeside(whole, bound);
  const above = solved.arcs.filter((arc) => solved.flow.flow[arc]! > most).length;
  return {
    status: bounds.total === solved.total ? 'optimal' : 'feasible',
    total: scores.reduce((sum, score) => sum + score, 0),
    worst: worstOf(scores),
    bound: bounds,
    certificate: { dualObjective: bound, violated: violations(whole, assignment).length + above },
    cap,
    seed,
    fractionalTotal: solved.total,
    probabilities: probabilitiesOf(problem, solved, units),
    assignment,
  };
};

/** The places of the pairs of one draw, ascending. */
export const drawPlaces = ({ flow, places, arcs }: CappedFlow, seed: number): number[] => {
  const whole = roundFlow(flow, randomFrom(seed));
  return Array.from(places)
    .filter((_, k) => whole[arcs[k]!] === 1)
    .sort((a, b) => a - b);
};

const probabilitiesOf = ({ pairs, locked = [] }: Problem, { flow, places, arcs }: CappedFlow, units: number): Probability[] => {
  const likely = Array.from(places).flatMap((place, k): Probability[] => {
    const share = flow.flow[arcs[k]!]!;
    return share > 0 ? [[submissionAt(pairs, place), pairs.reviewer[place]!, share / units]] : [];
  });
  const certain = locked.map(({ submission, reviewer }): Probability => [submission, reviewer, 1]);
  return [...likely, ...certain].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

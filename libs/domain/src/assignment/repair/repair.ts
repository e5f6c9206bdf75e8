import { type Assigned, type Assignment, assignTotal, type Limits } from '../assign.ts';
import { type Cause, type Yielding } from '../cause/cause.ts';
import { lockedCause } from '../cause/locked-cause.ts';
import { type Pair, type Problem } from '../problem.ts';
import { scoresOfPairs, worstOf } from '../scores.ts';
import { violations } from '../violations.ts';
import { type Baseline, baselineOf, lockedOf } from './baseline.ts';
import { type OpenPart, openPart } from './open-part.ts';

/** A repaired assignment, with what is new in it. */
export type Repaired = (Assigned & { added: Pair[] }) | Exclude<Assignment, Assigned>;

/**
 * Fills the places that declines, recusals or late conflicts left open, with the largest total while every other pair
 * of the baseline stays where it is. Exact, and proved like any assignment.
 *
 * @param problem without locked pairs besides the baseline's
 */
export const repair = (problem: Problem, baseline: readonly Pair[], withdrawn: readonly Pair[], limits: Limits): Promise<Repaired> => repairFrom(baselineOf(problem, baseline), withdrawn, limits);

/** The same for a baseline at hand: what it costs depends on what is open, hardly on the size of the whole. */
export const repairFrom = async (baseline: Baseline, withdrawn: readonly Pair[], limits: Limits): Promise<Repaired> => {
  const part = openPart(baseline, withdrawn);
  const stay = baseline.lockable ? undefined : lockedCause({ ...baseline.problem, locked: lockedOf(part.kept) });
  if (stay) return { status: 'infeasible', cause: stay };
  const answer = await assignTotal(part.problem, limits);
  if (answer.status === 'infeasible') return { ...answer, cause: ofTheWhole(answer.cause, (p) => part.submissions[p]!) };
  if (answer.status === 'out-of-time') return { ...answer, bound: { total: answer.bound.total + part.elsewhere, worst: baseline.worstBound } };
  return joined(baseline, part, answer, withdrawn);
};

const joined = ({ problem, scores: before, sound, worstBound }: Baseline, part: OpenPart, answer: Assigned, withdrawn: readonly Pair[]): Repaired => {
  const { locked = [] } = part.problem;
  const keyOf = (p: number, r: number): number => p * problem.loadMax.length + r;
  const stays = new Set(locked.map(({ submission, reviewer }) => keyOf(submission, reviewer)));
  const added = answer.assignment.filter(([p, r]) => !stays.has(keyOf(p, r))).map(([p, r]): Pair => [part.submissions[p]!, r]);
  const assignment = part.kept;
  for (const pair of added) assignment.splice(placeFor(assignment, pair), 0, pair);
  const scores = before.slice();
  const open = scoresOfPairs(part.problem, answer.assignment);
  part.submissions.forEach((p, k) => (scores[p] = open[k]!));
  const left = new Set(withdrawn.map(String));
  const fixed = problem.locked?.filter(({ submission, reviewer }) => !left.has(`${submission},${reviewer}`));
  return {
    ...answer,
    total: answer.total + part.elsewhere,
    worst: worstOf(scores),
    bound: { total: answer.bound.total + part.elsewhere, worst: worstBound },
    // beside a baseline that breaks nothing, what the part breaks is all that is broken
    certificate: { dualObjective: answer.certificate.dualObjective + part.elsewhere, violated: sound ? answer.certificate.violated : violations({ ...problem, ...(fixed ? { locked: fixed } : {}) }, assignment).length },
    assignment,
    added,
  };
};

/** Where a pair stands among pairs in order. */
const placeFor = (pairs: readonly Pair[], [p, r]: Pair): number => {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = pairs[middle]!;
    if (found[0] < p || (found[0] === p && found[1] < r)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A cause by the numbers that submissions have in the whole. */
const ofTheWhole = (cause: Cause, numberOf: (submission: number) => number): Cause => {
  const { members, relaxation } = cause;
  const rows = relaxation.rows?.map((row): Yielding => ('submission' in row ? { ...row, submission: numberOf(row.submission) } : row));
  return { ...cause, members: { ...members, submissions: members.submissions.map(numberOf) }, relaxation: { ...relaxation, ...(rows ? { rows } : {}) } };
};

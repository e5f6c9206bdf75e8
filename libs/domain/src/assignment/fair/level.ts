import { solveFlow } from '../flow/solve-flow.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { pairsOf, scoresOf, worstOf } from '../scores.ts';
import { violations } from '../violations.ts';

/** Flows that are solved at most: the first lifts most, and each further one whoever is still behind. */
const MOST_FLOWS = 8;
/** What an even share of the ceiling is worth; guidance needs no more digits. */
const SHARE = 1_000;

/**
 * A first assignment for the weakest submission, by a few flows: what a pair is worth beyond an even share of the ceiling
 * counts nothing, and whoever stays behind counts twice in the next. It proves nothing of the floor, and is there in the
 * time of some flows, before the search has begun. Organisations beside categories are no flow: their limit is left out, and
 * what breaks it is not taken, which is seldom.
 *
 * @param ceiling what no submission that is worst off exceeds, above 0
 * @returns places of the pairs; undefined where none was found in time
 */
export const levelled = (problem: Problem, ceiling: number, outOfTime: () => boolean): number[] | undefined => {
  const { pairs, quorum } = problem;
  if (ceiling <= 0) return undefined;
  const { organisations, ...loose } = problem;
  const isMixed = Boolean(organisations && problem.categories);
  const weight = new Float64Array(quorum.length).fill(1);
  let best: { chosen: number[]; worst: number } | undefined;
  for (let flows = 0; flows < MOST_FLOWS && (best?.worst ?? -Infinity) < ceiling && !outOfTime(); flows += 1) {
    const affinity = Float64Array.from(pairs.affinity, (value, place) => {
      const p = submissionAt(pairs, place);
      const share = ceiling / Math.max(1, quorum[p]!);
      return weight[p]! * Math.round((SHARE * Math.min(value, share)) / share);
    });
    const { chosen, unplaced, optimal } = solveFlow({ ...(isMixed ? loose : problem), pairs: { ...pairs, affinity }, locked: (problem.locked ?? []).map((pair) => ({ ...pair, affinity: 0 })) }, outOfTime);
    if (unplaced > 0 || !optimal) break;
    const scores = scoresOf(problem, chosen);
    const keeps = !isMixed || violations(problem, pairsOf(problem, chosen)).length === 0;
    if (keeps && (!best || worstOf(scores) > best.worst)) best = { chosen, worst: worstOf(scores) };
    const behind = (worstOf(scores) + ceiling) / 2;
    scores.forEach((score, p) => (weight[p]! *= score < behind ? 2 : 1));
  }
  return best?.chosen;
};

import { type Condition } from '../flow/branch.ts';
import { submissionAt } from '../problem.ts';
import { scoresOf } from '../scores.ts';
import { tighten } from './tighten.ts';

/** A floor of the worst score as a condition of flows: where a submission stays below it, one of its people has to go. The lowest stands first. */
export const atLeast = (floor: number): Condition => ({
  broken: (problem, chosen) => {
    const scores = scoresOf(problem, chosen);
    const below = Array.from(scores.keys()).filter((p) => scores[p]! < floor).sort((a, b) => scores[a]! - scores[b]! || a - b);
    return below.map((lowest) => chosen.filter((place) => submissionAt(problem.pairs, place) === lowest));
  },
  tightened: (problem) => tighten(problem, floor),
});

import { placeOf } from './pairs.ts';
import { type Pair, type Problem, submissionsOf } from './problem.ts';

/** The score of each submission: the sum of its affinities, locked pairs included. */
export const scoresOf = ({ quorum, pairs, locked = [] }: Problem, chosen: readonly number[]): Float64Array => {
  const scores = new Float64Array(quorum.length);
  const submissionOf = submissionsOf(pairs);
  for (const place of chosen) scores[submissionOf[place]!]! += pairs.affinity[place]!;
  for (const { submission, affinity } of locked) scores[submission]! += affinity;
  return scores;
};

/** The score of each submission in an assignment of the problem's own pairs. */
export const scoresOfPairs = ({ quorum, pairs, locked = [] }: Problem, assignment: readonly Pair[]): Float64Array => {
  const scores = new Float64Array(quorum.length);
  const fixed = new Map(locked.map(({ submission, reviewer, affinity }) => [`${submission} ${reviewer}`, affinity]));
  for (const [p, r] of assignment) scores[p]! += fixed.get(`${p} ${r}`) ?? pairs.affinity[placeOf(pairs, p, r)]!;
  return scores;
};

/** The smallest of the scores; 0 where there is no submission. */
export const worstOf = (scores: Float64Array): number => (scores.length === 0 ? 0 : scores.reduce((a, b) => Math.min(a, b), Infinity));

/** Submissions and reviewers of an assignment, in order; locked pairs included. */
export const pairsOf = ({ pairs, locked = [] }: Problem, chosen: readonly number[]): Pair[] => {
  const submissionOf = submissionsOf(pairs);
  return [...chosen.map((place): Pair => [submissionOf[place]!, pairs.reviewer[place]!]), ...locked.map(({ submission, reviewer }): Pair => [submission, reviewer])].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

/** No submission alone can score more than its best pairs: a bound of the worst score, whatever loads and seats. */
export const worstBound = ({ quorum, pairs: { start, affinity }, locked = [] }: Problem): number => {
  if (quorum.length === 0) return 0;
  const open = Int32Array.from(quorum);
  const fixed = new Float64Array(quorum.length);
  for (const pair of locked) {
    open[pair.submission]! -= 1;
    fixed[pair.submission]! += pair.affinity;
  }
  let bound = Infinity;
  open.forEach((wanted, p) => {
    const best = Array.from(affinity.subarray(start[p]!, start[p + 1]!)).sort((a, b) => b - a).slice(0, Math.max(0, wanted));
    bound = Math.min(bound, best.reduce((sum, value) => sum + value, fixed[p]!));
  });
  return bound;
};

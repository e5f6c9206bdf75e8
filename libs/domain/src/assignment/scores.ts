import { placeOf } from './pairs.ts';
import { type Pair, type Problem, submissionAt } from './problem.ts';

/** The score of each submission: the sum of its affinities, locked pairs included. */
export const scoresOf = ({ quorum, pairs, locked = [] }: Problem, chosen: readonly number[]): Float64Array => {
  const scores = new Float64Array(quorum.length);
  for (const place of chosen) scores[submissionAt(pairs, place)]! += pairs.affinity[place]!;
  for (const { submission, affinity } of locked) scores[submission]! += affinity;
  return scores;
};

/** The score of each submission in an assignment of the problem's own pairs. */
export const scoresOfPairs = ({ quorum, loadMin, pairs, locked = [] }: Problem, assignment: readonly Pair[]): Float64Array => {
  const scores = new Float64Array(quorum.length);
  const fixed = new Map(locked.map(({ submission, reviewer, affinity }) => [submission * loadMin.length + reviewer, affinity]));
  for (const [p, r] of assignment) scores[p]! += fixed.get(p * loadMin.length + r) ?? pairs.affinity[placeOf(pairs, p, r)]!;
  return scores;
};

/** What is to be as large as can be: the sum of affinities, less what the squares of loads cost, where they do. */
export const objectiveOf = ({ loadMax, pairs, locked = [], balance = 0 }: Problem, chosen: readonly number[]): number => {
  const load = new Int32Array(loadMax.length);
  let sum = 0;
  for (const place of chosen) {
    sum += pairs.affinity[place]!;
    load[pairs.reviewer[place]!]! += 1;
  }
  for (const { reviewer, affinity } of locked) {
    sum += affinity;
    load[reviewer]! += 1;
  }
  return balance === 0 ? sum : sum - balance * load.reduce((squares, each) => squares + each * each, 0);
};

/** The part of it that no assignment changes: locked pairs, and the squares of minimum loads. */
export const fixedOf = ({ loadMin, locked = [], balance = 0 }: Problem): number =>
  locked.reduce((sum, { affinity }) => sum + affinity, 0) - (balance === 0 ? 0 : balance * loadMin.reduce((squares, least) => squares + least * least, 0));

/** The smallest of the scores; 0 where there is no submission. */
export const worstOf = (scores: Float64Array): number => (scores.length === 0 ? 0 : scores.reduce((a, b) => Math.min(a, b), Infinity));

/** Submissions and reviewers of an assignment, in order; locked pairs included. */
export const pairsOf = ({ pairs, locked = [] }: Problem, chosen: readonly number[]): Pair[] => {
  return [...chosen.map((place): Pair => [submissionAt(pairs, place), pairs.reviewer[place]!]), ...locked.map(({ submission, reviewer }): Pair => [submission, reviewer])].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

/** No submission alone can score more than its best pairs: bounds of the total and of the worst score, whatever loads and seats. */
export const boundsOfPairs = ({ quorum, pairs: { start, affinity }, locked = [] }: Problem): { total: number; worst: number } => {
  if (quorum.length === 0) return { total: 0, worst: 0 };
  const open = Int32Array.from(quorum);
  const fixed = new Float64Array(quorum.length);
  for (const pair of locked) {
    open[pair.submission]! -= 1;
    fixed[pair.submission]! += pair.affinity;
  }
  const best = new Float64Array(open.reduce((most, each) => Math.max(most, each), 0));
  const bound = { total: 0, worst: Infinity };
  open.forEach((wanted, p) => {
    let count = 0;
    for (let place = start[p]!; place < start[p + 1]! && wanted > 0; place += 1) {
      const value = affinity[place]!;
      if (count === wanted && value <= best[count - 1]!) continue;
      let at = count < wanted ? count++ : count - 1;
      for (; at > 0 && best[at - 1]! < value; at -= 1) best[at] = best[at - 1]!;
      best[at] = value;
    }
    let sum = fixed[p]!;
    for (let rank = 0; rank < count; rank += 1) sum += best[rank]!;
    bound.total += sum;
    bound.worst = Math.min(bound.worst, sum);
  });
  return bound;
};

/** What the worst score cannot exceed. */
export const worstBound = (problem: Problem): number => boundsOfPairs(problem).worst;

/** No assignment has a smaller total than the worst pairs of each submission: a bound from below, whatever loads and seats. −Infinity where loads cost. */
export const leastTotal = ({ quorum, pairs: { start, affinity }, locked = [], balance = 0 }: Problem): number => {
  if (balance !== 0) return -Infinity;
  const open = Int32Array.from(quorum);
  for (const { submission } of locked) open[submission]! -= 1;
  let sum = locked.reduce((total, pair) => total + pair.affinity, 0);
  open.forEach((wanted, p) => {
    const worst = Float64Array.from(affinity.subarray(start[p]!, start[p + 1]!)).sort();
    for (let rank = 0; rank < Math.min(wanted, worst.length); rank += 1) sum += worst[rank]!;
  });
  return sum;
};

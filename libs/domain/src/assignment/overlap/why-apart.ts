import { type Pair, type Problem, submissionAt } from '../problem.ts';
import { type WhyApart } from './apart-words.ts';
import { type Component } from './components.ts';
import { borderOf, rowOf } from './cuts.ts';
import { jointsOf, reachOf } from './joints.ts';
import { type SolveJoined } from './solve-joined.ts';

/**
 * Why a part is left among the fewest parts. What nothing joins to any other is told from what could be joined,
 * but only where others part for it.
 */
export const whyApart = (problem: Problem, part: Component, parts: number, solve: SolveJoined): WhyApart => {
  const known = barred(problem, part) ?? lackOfJoints(problem);
  if (known !== undefined) return known;
  const joins = canJoin(problem, part, solve);
  if (joins === 'none') return { kind: 'breaks' };
  return joins === 'unknown' ? { kind: 'fewest', parts } : { kind: 'others', parts };
};

/** Whether any assignment has somebody who reviews both of the submissions of a part and of others. */
const canJoin = (problem: Problem, { submissions, reviewers }: Component, solve: SolveJoined): 'some' | 'none' | 'unknown' => {
  const reach = reachOf(problem);
  const inside = new Set(submissions);
  const borders = [borderOf(problem, { submissions, reviewers }, reach)];
  for (;;) {
    const answer = solve((has) => borders.map((border) => rowOf(border, has)));
    if (typeof answer === 'string') return answer;
    const own = reviewersOf(answer.assignment, (p) => inside.has(p));
    const others = reviewersOf(answer.assignment, (p) => !inside.has(p));
    if (own.some((r) => others.includes(r))) return 'some';
    borders.push(borderOf(problem, { submissions, reviewers: own }, reach));
  }
};

const reviewersOf = (assignment: readonly Pair[], of: (submission: number) => boolean): number[] =>
  [...new Set(assignment.flatMap(([p, r]) => (of(p) ? [r] : [])))].sort((a, b) => a - b);

/** The reason where conflicts or loads alone show it, without any solving: nobody can come to both sides. */
const barred = (problem: Problem, { submissions }: Component): WhyApart | undefined => {
  const { quorum, pairs, locked = [], loadMax } = problem;
  const inside = new Uint8Array(quorum.length);
  for (const p of submissions) inside[p] = 1;
  const sides = new Uint8Array(loadMax.length);
  const side = (p: number): number => (inside[p] === 1 ? 1 : 2);
  for (let place = 0; place < pairs.reviewer.length; place += 1) sides[pairs.reviewer[place]!]! |= side(submissionAt(pairs, place));
  for (const { submission, reviewer } of locked) sides[reviewer]! |= side(submission);
  const between = Array.from(loadMax.keys()).filter((r) => sides[r] === 3);
  if (between.length === 0) return { kind: 'barred' };
  if (between.every((r) => loadMax[r]! < 2)) return { kind: 'no-room' };
  return undefined;
};

/** Where even the fewest people who can fill all places make too few joints, loads alone are the cause. */
const lackOfJoints = (problem: Problem): WhyApart | undefined => {
  const { places, people, possible } = jointsOf(problem, reachOf(problem));
  const needed = problem.quorum.length - 1;
  if (possible >= needed) return undefined;
  return { kind: 'joints', places, people, possible, needed };
};

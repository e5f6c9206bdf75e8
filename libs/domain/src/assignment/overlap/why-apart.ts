import { plural } from '../cause/words.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { type Component } from './components.ts';

/** Why some submissions cannot share a reviewer with any of the others, in words. */
export const whyApart = (problem: Problem, part: Component): string =>
  barred(problem, part) ?? joints(problem) ?? 'what would join them to the others breaks a quorum, a load, seats or the limit of organisations';

/** The same where conflicts or loads alone show it, without any solving: nobody can come to both sides. */
export const barred = (problem: Problem, { submissions }: Component): string | undefined => {
  const { quorum, pairs, locked = [], loadMax } = problem;
  const inside = new Uint8Array(quorum.length);
  for (const p of submissions) inside[p] = 1;
  const sides = new Uint8Array(loadMax.length);
  const side = (p: number): number => (inside[p] === 1 ? 1 : 2);
  for (let place = 0; place < pairs.reviewer.length; place += 1) sides[pairs.reviewer[place]!]! |= side(submissionAt(pairs, place));
  for (const { submission, reviewer } of locked) sides[reviewer]! |= side(submission);
  const between = Array.from(loadMax.keys()).filter((r) => sides[r] === 3);
  if (between.length === 0) return 'nobody may review both these and others: conflicts and forbidden pairs stand between them';
  if (between.every((r) => loadMax[r]! < 2)) return `of the ${plural(between.length, 'reviewer')} who may review both these and others each takes at most 1`;
  return undefined;
};

/**
 * A reviewer of n submissions joins n of them, by n − 1 joints; fewer people with more each make more joints. Where even
 * the fewest people who can fill all places make too few, loads alone are the cause.
 */
const joints = ({ quorum, loadMin, loadMax }: Problem): string | undefined => {
  const places = quorum.reduce((sum, each) => sum + each, 0);
  const most = Array.from(loadMax, (each) => Math.min(each, quorum.length)).sort((a, b) => b - a);
  let filled = 0;
  let fewest = 0;
  while (filled < places && fewest < most.length) filled += most[fewest++]!;
  const people = Math.max(fewest, loadMin.reduce((count, least) => count + (least > 0 ? 1 : 0), 0));
  const possible = places - people;
  if (possible >= quorum.length - 1) return undefined;
  return `${plural(places, 'place')} among at least ${plural(people, 'reviewer')} make ${plural(possible, 'joint')}, ${quorum.length - 1} needed for ${plural(quorum.length, 'submission')}`;
};

import { type Problem, submissionAt } from '../problem.ts';
import { type Component, componentsOf } from './components.ts';

/** How many submissions each reviewer can have at most: by their load, and by what they may review at all. */
export const reachOf = ({ pairs, locked = [], loadMax }: Problem): Int32Array => {
  const reach = new Int32Array(loadMax.length);
  for (let place = 0; place < pairs.reviewer.length; place += 1) reach[pairs.reviewer[place]!]! += 1;
  for (const { reviewer } of locked) reach[reviewer]! += 1;
  return reach.map((count, r) => Math.min(count, loadMax[r]!));
};

/** What could ever hang together: submissions linked by people who may review, and take, two or more. */
export const classesOf = ({ quorum, pairs, locked = [] }: Problem, reach: Int32Array): Component[] =>
  componentsOf(quorum.length, [
    ...Array.from(pairs.reviewer, (r, place): [number, number] => [submissionAt(pairs, place), r]).filter(([, r]) => reach[r]! > 1),
    ...locked.map(({ submission, reviewer }): [number, number] => [submission, reviewer]).filter(([, r]) => reach[r]! > 1),
  ]);

export interface Joints {
  places: number;
  /** The fewest people who can fill all places. */
  people: number;
  /** A reviewer of n submissions makes n − 1 joints: fewer people with more each make more of them. */
  possible: number;
}

/** The most joints that loads allow, whatever the conflicts. */
export const jointsOf = ({ quorum, loadMin }: Problem, reach: Int32Array): Joints => {
  const places = quorum.reduce((sum, each) => sum + each, 0);
  const most = Array.from(reach).sort((a, b) => b - a);
  let filled = 0;
  let fewest = 0;
  while (filled < places && fewest < most.length) filled += most[fewest++]!;
  const people = Math.max(fewest, loadMin.reduce((count, least) => count + (least > 0 ? 1 : 0), 0));
  return { places, people, possible: places - people };
};

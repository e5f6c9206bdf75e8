import { type Problem } from '../problem.ts';
import { type Component } from './components.ts';
import { borderOf, fewerThan, rowOf } from './cuts.ts';
import { type SideRow } from '../mixed/side-row.ts';
import { classesOf, jointsOf, reachOf } from './joints.ts';

/** The rows that ask for few parts, as they are learnt from assignments that fall into more. */
export interface PartRows {
  /** No assignment has fewer parts: what conflicts and loads alone show. */
  atLeast: number;
  /** Learns from parts of an assignment. */
  learn(parts: readonly Component[]): void;
  /** Gives rows that every assignment of `most` parts keeps, by the pairs that take part. */
  rowsFor(most: number): (has: (place: number) => boolean) => SideRow[];
}

/** What stands between classes is never joined: with one part for each, every part of it must have its border crossed. */
export const partRows = (problem: Problem): PartRows => {
  const reach = reachOf(problem);
  const classes = classesOf(problem, reach);
  const whole = new Set(classes.map(({ submissions }) => submissions.join(' ')));
  const seen: (readonly Component[])[] = [];
  return {
    atLeast: Math.max(classes.length, problem.quorum.length - jointsOf(problem, reach).possible),
    learn: (parts) => void seen.push(parts),
    rowsFor: (most) => {
      const borders = most > classes.length ? [] : seen.flat().filter(({ submissions }) => !whole.has(submissions.join(' '))).map((part) => borderOf(problem, part, reach));
      const counts = seen.filter((parts) => parts.length > most).map((parts) => fewerThan(problem, parts, most, reach));
      const rows = [...new Map([...borders, ...counts].map((row) => [row.key, row])).values()];
      return (has) => rows.map((row) => rowOf(row, has));
    },
  };
};

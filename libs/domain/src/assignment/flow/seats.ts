import { type LockedPair, type Problem } from '../problem.ts';
import { type NetworkBuilder } from './network.ts';
import { type Target } from './submission-nodes.ts';

/** The categories with a minimum that a reviewer can fill a seat of. */
export const wantedOf = (problem: Problem, reviewer: number): readonly number[] =>
  problem.categories?.of[reviewer]?.filter((category) => problem.categories!.least[category]! > 0) ?? [];

/** The same of a locked pair: the category that it is locked in alone, where it is. */
export const wantedBy = (problem: Problem, { reviewer, category }: LockedPair): readonly number[] =>
  category === undefined ? wantedOf(problem, reviewer) : wantedOf(problem, reviewer).filter((one) => one === category);

/**
 * Seats of categories: a node for each submission and category takes its minimum and passes the rest on. Somebody of
 * several wanted categories gets a node for each pair, which leads to each of them: one person fills one seat.
 */
export const seatNodes = (problem: Problem, builder: NetworkBuilder): Target => {
  const { quorum, pairs, locked = [] } = problem;
  const { least, names } = problem.categories!;
  const wanted = problem.loadMin.length === 0 ? [] : Array.from(problem.loadMin, (_, r) => wantedOf(problem, r));
  const kinds = names.flatMap((_, category) => (least[category]! > 0 ? [category] : []));
  const kept = kinds.reduce((sum, category) => sum + least[category]!, 0);
  const fixed = new Map<number, LockedPair[]>();
  for (const pair of locked) fixed.set(pair.submission, [...(fixed.get(pair.submission) ?? []), pair]);
  const submissions: number[] = [];
  const seats: (number | undefined)[][] = [];
  for (let p = 0; p + 1 < pairs.start.length; p += 1) {
    const submission = builder.node(kept - quorum[p]!, { submission: p });
    const own: (number | undefined)[] = [];
    for (const category of kinds) {
      own[category] = builder.node(-least[category]!, { submission: p, category });
      builder.arc(own[category]!, submission, quorum[p]!, 0);
    }
    submissions.push(submission);
    seats.push(own);
    for (const pair of fixed.get(p) ?? []) give(builder, seatOf(builder, wantedBy(problem, pair), own, submission));
  }
  return (p, r) => seatOf(builder, wanted[r]!, seats[p]!, submissions[p]!);
};

const seatOf = (builder: NetworkBuilder, wanted: readonly number[], seats: readonly (number | undefined)[], submission: number): number => {
  if (wanted.length === 0) return submission;
  if (wanted.length === 1) return seats[wanted[0]!]!;
  const person = builder.node(0);
  for (const category of wanted) builder.arc(person, seats[category]!, 1, 0);
  return person;
};

/** A locked pair brings its unit where it stands. */
const give = (builder: NetworkBuilder, node: number): void => builder.supply(node, 1);

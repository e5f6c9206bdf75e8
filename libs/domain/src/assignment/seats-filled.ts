import { wantedBy, wantedOf } from './flow/seats.ts';
import { type Problem } from './problem.ts';

/** The categories of which somebody can fill a seat at a submission. */
export type WantedAt = (submission: number, reviewer: number) => readonly number[];

/** Whoever is locked in one category fills a seat of no other there. */
export const wantedAt = (problem: Problem): WantedAt => {
  const keyOf = (submission: number, reviewer: number): number => submission * problem.loadMin.length + reviewer;
  const bound = new Map((problem.locked ?? []).flatMap((pair) => (pair.category === undefined ? [] : [[keyOf(pair.submission, pair.reviewer), wantedBy(problem, pair)] as const])));
  return (submission, reviewer) => bound.get(keyOf(submission, reviewer)) ?? wantedOf(problem, reviewer);
};

/** Whether these people fill all seats of a submission, one person a seat: augmenting paths (Kuhn) over a handful of seats. */
export const seatsFilled = (problem: Problem, people: readonly number[], wanted = (person: number): readonly number[] => wantedOf(problem, person)): boolean => {
  if (!problem.categories) return true;
  const seats = problem.categories.least.flatMap((least, category) => Array<number>(least).fill(category));
  const seatOf = new Map<number, number>();
  const fill = (seat: number, seen: Set<number>): boolean => {
    for (const person of people) {
      if (seen.has(person) || !wanted(person).includes(seats[seat]!)) continue;
      seen.add(person);
      const held = seatOf.get(person);
      if (held !== undefined && !fill(held, seen)) continue;
      seatOf.set(person, seat);
      return true;
    }
    return false;
  };
  return seats.every((_, seat) => fill(seat, new Set()));
};

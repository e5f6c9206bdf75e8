import { wantedOf } from './flow/seats.ts';
import { type Problem } from './problem.ts';

/** Whether these people fill all seats of a submission, one person a seat: augmenting paths (Kuhn) over a handful of seats. */
export const seatsFilled = (problem: Problem, people: readonly number[]): boolean => {
  if (!problem.categories) return true;
  const seats = problem.categories.least.flatMap((least, category) => Array<number>(least).fill(category));
  const seatOf = new Map<number, number>();
  const fill = (seat: number, seen: Set<number>): boolean => {
    for (const person of people) {
      if (seen.has(person) || !wantedOf(problem, person).includes(seats[seat]!)) continue;
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

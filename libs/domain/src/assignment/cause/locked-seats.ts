import { wantedBy } from '../flow/seats.ts';
import { type LockedPair, type Problem } from '../problem.ts';

/** Locked people at one submission who are more than the places that any of them can take. */
export interface TooManyForSeats {
  submission: number;
  pairs: LockedPair[];
  /** Places for them: seats of their categories, and those that are for anybody. */
  most: number;
  /** The categories whose seats they could fill. */
  categories: number[];
}

/**
 * Submissions at which people are locked for whom there is no place: seats are matched to people, and whoever is left over
 * has to fit into the places that are for anybody. Told are those who compete for the same seats (Hall 1935), the least that shows it.
 */
export const tooManyForSeats = (problem: Problem): TooManyForSeats[] => {
  const { categories, quorum, locked = [] } = problem;
  if (!categories || locked.length === 0) return [];
  const of = new Map<number, LockedPair[]>();
  for (const pair of locked) of.set(pair.submission, [...(of.get(pair.submission) ?? []), pair]);
  const seats = categories.least.flatMap((least, category) => Array<number>(least).fill(category));
  return [...of].sort(([one], [other]) => one - other).flatMap(([submission, pairs]) => {
    const spare = Math.max(0, quorum[submission]! - seats.length);
    const wanted = pairs.map((pair) => wantedBy(problem, pair));
    const { left, reached, taken } = matched(seats, wanted);
    if (left <= spare) return [];
    const kinds = [...new Set(taken.map((seat) => seats[seat]!))].sort((a, b) => a - b);
    return [{ submission, pairs: pairs.filter((_, at) => reached.has(at)), most: taken.length + spare, categories: kinds }];
  });
};

/** As many people in seats as can be (Kuhn), how many are left, and with those who compete with them, for which seats. */
const matched = (seats: readonly number[], wanted: readonly (readonly number[])[]): { left: number; reached: Set<number>; taken: number[] } => {
  const personIn = new Map<number, number>();
  const seat = (person: number, seen: Set<number>): boolean =>
    seats.some((category, at) => {
      if (seen.has(at) || !wanted[person]!.includes(category)) return false;
      seen.add(at);
      const other = personIn.get(at);
      if (other !== undefined && !seat(other, seen)) return false;
      personIn.set(at, person);
      return true;
    });
  const over = wanted.flatMap((_, person) => (seat(person, new Set()) ? [] : [person]));
  const taken = new Set<number>();
  const reached = new Set(over);
  for (const person of reached)
    seats.forEach((category, at) => {
      if (!wanted[person]!.includes(category)) return;
      taken.add(at);
      const other = personIn.get(at);
      if (other !== undefined) reached.add(other);
    });
  return { left: over.length, reached, taken: [...taken] };
};

import type { Frequency } from './levels.ts';

/** Raters by units; null where a rater left a unit out. Every rater has the same number of units. */
export type Ratings = readonly (readonly (number | null)[])[];

/**
 * The ratings of each unit that at least two raters rated: only those can agree or not. None where nobody shares a unit.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C.
 */
export const pairableUnits = (ratings: Ratings): number[][] =>
  (ratings[0] ?? [])
    .map((_, unit) => ratings.flatMap((rater) => rater[unit] ?? []))
    .filter((values) => values.length > 1);

/** The distinct values of the units in rising order, each with its number. */
export const frequenciesOf = (units: readonly (readonly number[])[]): Frequency[] => {
  const counts = new Map<number, number>();
  // adding 0 makes one of the two zeros
  for (const value of units.flat()) counts.set(value + 0, (counts.get(value + 0) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
};

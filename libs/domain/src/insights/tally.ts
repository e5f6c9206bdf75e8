import { countsOf, type Count } from './counts.ts';
import type { Histogram } from './histogram.ts';
import type { InsightFact } from './insight.types.ts';

/** A counter with what it stands at, or changes by. */
export type Tally = Count & { count: number };

const keyOf = ({ stage, month, dimension, member, measure, value }: Count): string => JSON.stringify([stage, month, dimension, member, measure, value]);

/** Counters added up, in one order; those that come to nothing are left out. */
export const tallied = (tallies: Iterable<Tally>): Tally[] => {
  const sums = new Map<string, Tally>();
  for (const one of tallies) {
    const key = keyOf(one);
    const before = sums.get(key);
    if (before) before.count += one.count;
    else sums.set(key, { ...one });
  }
  return [...sums].filter(([, { count }]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
};

/** By how much each counter changes where these facts take the place of those. */
export const changeOf = (before: readonly InsightFact[], after: readonly InsightFact[]): Tally[] =>
  tallied([...before.flatMap((fact) => countsOf(fact).map((count) => ({ ...count, count: -1 }))), ...after.flatMap((fact) => countsOf(fact).map((count) => ({ ...count, count: 1 })))]);

/** How many there are of a measure. */
export const sumOf = (tallies: readonly Tally[], measure: Count['measure']): number => tallies.reduce((sum, one) => (one.measure === measure ? sum + one.count : sum), 0);

/** How often each value of a measure occurs. */
export const histogramOf = (tallies: readonly Tally[], measure: Count['measure']): Histogram => {
  const times = new Map<number, number>();
  for (const one of tallies) if (one.measure === measure) times.set(one.value, (times.get(one.value) ?? 0) + one.count);
  return [...times];
};

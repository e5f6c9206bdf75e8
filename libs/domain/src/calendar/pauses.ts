import { dayNumberOf } from './day-number.ts';
import type { LocalDate } from './local-date.ts';

/** Whole local dates on which a clock stands still, both ends included. One that ends before it begins covers none. */
export interface Pause {
  from: LocalDate;
  to: LocalDate;
}

/** A pause in day numbers, both ends included. */
export interface PausedDays {
  first: number;
  last: number;
}

/** The pauses in order, those that overlap or touch joined, so that no day is paused twice. */
export const joinPauses = (pauses: readonly Pause[]): PausedDays[] => {
  const joined: PausedDays[] = [];
  for (const { first, last } of inOrder(pauses)) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
};

const inOrder = (pauses: readonly Pause[]): PausedDays[] =>
  pauses
    .map(({ from, to }) => ({ first: dayNumberOf(from), last: dayNumberOf(to) }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first);

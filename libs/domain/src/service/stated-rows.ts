import type { ServiceRow } from './statement.ts';

/** How many other cases of the same programme, year and role there must be that the person did not serve on. */
export const CROWD = 5;

/** What somebody did, with how many cases there were. */
export interface ServedCases extends ServiceRow {
  /** Cases of the programme and the year on which somebody served in this role. */
  cases: number;
  /** Those of them on which this person did. */
  own: number;
}

/**
 * The rows that can be stated. Whoever knows which cases a programme had in a year could else tell which ones somebody
 * served on: where fewer than five were somebody else’s, the row is left out whole, and nothing says that it was.
 */
export const statedRows = (served: readonly ServedCases[]): ServiceRow[] =>
  served
    .filter(({ cases, own, reviews, votes }) => cases - own >= CROWD && reviews + votes > 0)
    .map(({ programme, year, role, tracks, reviews, votes }) => ({ programme, year, role, tracks: [...tracks].sort(), reviews, votes }))
    .sort((one, other) => other.year - one.year || compare(one.programme, other.programme) || compare(one.role, other.role));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

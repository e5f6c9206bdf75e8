import type { ServiceRow } from './statement.ts';

/** How many other cases of the same kind of work there must be that the person did not serve on. */
export const CROWD = 5;

/** Reviews at one kind of stage, or votes, that somebody gave in a year, with how many cases there were. */
export interface ServedCases extends ServiceRow {
  /** Cases of the programme and the year on which somebody did the same work in this role. */
  cases: number;
  /** Those of them on which this person did. */
  own: number;
}

/**
 * The rows that can be stated. Whoever knows which cases a programme had in a year could else tell which ones somebody
 * served on: work is left out where fewer than five cases were somebody else’s, or more than half were one’s own, and
 * nothing says that it was. What is left is added up by programme, year and role.
 */
export const statedRows = (served: readonly ServedCases[]): ServiceRow[] => {
  const rows = new Map<string, ServiceRow>();
  for (const { programme, year, role, reviews, votes } of served.filter(hasCrowd)) {
    const key = JSON.stringify([programme, year, role]);
    const before = rows.get(key);
    rows.set(key, { programme, year, role, reviews: (before?.reviews ?? 0) + reviews, votes: (before?.votes ?? 0) + votes });
  }
  return [...rows.values()].sort((one, other) => other.year - one.year || compare(one.programme, other.programme) || compare(one.role, other.role));
};

const hasCrowd = ({ cases, own, reviews, votes }: ServedCases): boolean => cases - own >= CROWD && own * 2 <= cases && reviews + votes > 0;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

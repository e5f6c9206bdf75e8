import { likenesses, type Likeness } from './likeness.ts';

/** Below this likeness of texts nobody would call them similar. */
export const LEAST_LIKENESS = 0.15;

/** From this likeness of names on (0 to 1, shares of three letters as PostgreSQL's pg_trgm has them) they count as one name. */
export const SAME_NAME = 0.6;

/** Most that are shown. */
export const MOST_SIMILAR = 5;

export interface Compared {
  words: string;
  /** Likeness of its name to that of the first, 0 to 1. */
  nameLikeness: number;
}

export type Similar<One> = One & Likeness & { sameName: boolean };

/** Those that are alike by their words or their names, the most alike first, at most five, with the reasons. */
export const mostSimilar = <One extends Compared>(words: string, others: readonly One[]): Similar<One>[] => {
  const found = likenesses(words, others.map((other) => other.words));
  return others
    .map((other, at) => ({ ...other, ...found[at]!, sameName: other.nameLikeness >= SAME_NAME }))
    .filter(({ likeness, sameName }) => sameName || likeness >= LEAST_LIKENESS)
    .sort((one, other) => Number(other.sameName) - Number(one.sameName) || other.likeness - one.likeness)
    .slice(0, MOST_SIMILAR);
};

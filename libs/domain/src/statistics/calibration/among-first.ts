/** Of which tops it is said how firmly a case belongs to them; each that has fewer cases than there are. */
export const FIRST = [1, 3, 5, 10, 20] as const;

/** The share of draws in which a case is among so many first. */
export interface AmongFirst {
  first: number;
  share: number;
}

/**
 * How firmly a case is among the first 1, 3, 5, 10 and 20 of all, by its rank in each draw of all cases at once: “among
 * the first 10 in 83 of 100 draws”. Over all cases the shares of one top sum to its size.
 * Source: Lin, Louis, Paddock and Ridgeway 2006, Bayesian Analysis 1:915-946 (the probability of being in a top).
 *
 * @param ranks of one case, 1 the best, one for each draw, at least one
 * @param cases how many there are in all
 */
export const amongFirst = (ranks: readonly number[], cases: number): AmongFirst[] => topsOf(cases).map((first) => ({ first, share: ranks.filter((rank) => rank <= first).length / ranks.length }));

/** The same where nothing tells one case from another: each is as likely as every other. */
export const amongFirstOfAlike = (cases: number): AmongFirst[] => topsOf(cases).map((first) => ({ first, share: first / cases }));

const topsOf = (cases: number): number[] => FIRST.filter((first) => first < cases);

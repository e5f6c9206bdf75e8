/** A criterion of a case score: its weight and the statistic of its values, 0 to 1; null where nobody scored it or it does not apply. */
export interface ScoredCriterion {
  id: string;
  weight: number;
  value: number | null;
}

/** One criterion's value, and where it would have to lie for the case score to be at the pass mark. */
export interface OneChange {
  criterion: string;
  from: number;
  /** From here on up the case passes; below it fails. */
  to: number;
  /** Whether the case passes as it is. */
  passes: boolean;
}

const SLACK = 1e-9;

/**
 * The smallest change of one criterion's value that turns the outcome: S = 100 x sum(w x v) / sum(w), so that S reaches the pass
 * mark P where v moves by (P - S) / 100 x sum(w) / w. A case at its pass mark passes, and any fall turns it. Null where there is no
 * score, or where no single criterion can turn it within 0 to 1. Of equal changes the first in order.
 */
export const smallestChange = (criteria: readonly ScoredCriterion[], passMark: number): OneChange | null => {
  const valued = criteria.flatMap(({ id, weight, value }) => (value === null || weight <= 0 ? [] : [{ id, weight, value }]));
  const total = valued.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const score = (100 * valued.reduce((sum, { weight, value }) => sum + weight * value, 0)) / total;
  const passes = score >= passMark - SLACK;
  const changes = valued
    .map(({ id, weight, value }) => ({ criterion: id, from: value, to: value + ((passMark - score) / 100) * (total / weight), passes }))
    // a fall has to go below what still passes, a rise may end at it
    .filter(({ to }) => (passes ? to > SLACK : to <= 1 + SLACK))
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  return changes[0] ?? null;
};

/**
 * How many people would have to change their vote for the other result: a motion is carried by more votes for than against, and a
 * tie does not carry it. Whoever abstains stays abstaining; nobody has voted: null.
 */
export const votesToTurn = (votes: { for: number; against: number }): number | null => {
  if (votes.for + votes.against === 0) return null;
  const lead = votes.for - votes.against;
  return lead > 0 ? Math.ceil(lead / 2) : Math.floor(-lead / 2) + 1;
};

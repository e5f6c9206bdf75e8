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

/** A criterion that a step asks a least score of besides the case score. */
export interface Floor {
  criterion: string;
  /** The score that counts for it, on the scale of the rubric; null where nobody scored it. */
  have: number | null;
  /** On the same scale. */
  min: number;
}

/** Which floors a case misses: no score reaches none. */
export const missedFloors = (floors: readonly Floor[]): Floor[] => floors.filter(({ have, min }) => have === null || have < min - SLACK);

/** The fewest criteria that would have to change for the other outcome, and whether the case passes as it is. */
export interface FewestChanges {
  passes: boolean;
  /** Those under their floor first, then whatever moves the case score most. */
  criteria: string[];
}

/**
 * The fewest criteria whose values would have to change so that a case passes that does not, or fails that does: it passes where its
 * score reaches the pass mark and no floor is missed. A value can go anywhere from 0 to 1. One that fails needs every criterion under
 * its floor, which may then rise to 1, and after those the ones with most room, w x (1 - v); of one that passes a single criterion with
 * a floor above 0 is enough, else the ones with most to lose, w x v. Null where there is no score, or where no change would do.
 */
export const fewestChanges = (criteria: readonly ScoredCriterion[], passMark: number, floors: readonly Floor[]): FewestChanges | null => {
  const valued = criteria.flatMap(({ id, weight, value }) => (value === null || weight <= 0 ? [] : [{ id, weight, value }]));
  const total = valued.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const short = (passMark / 100) * total - valued.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const missed = [...new Set(missedFloors(floors).map(({ criterion }) => criterion))];
  const passes = short <= SLACK && missed.length === 0;
  if (!passes) {
    // what nobody scored cannot rise
    if (missed.some((id) => !valued.some((one) => one.id === id))) return null;
    const chosen = upTo(valued.map(({ id, weight, value }) => ({ id, room: weight * (1 - value) })), missed, (moved) => moved >= short - SLACK);
    return chosen && { passes, criteria: chosen };
  }
  const floor = floors.find(({ min }) => min > 0);
  if (floor) return { passes, criteria: [floor.criterion] };
  const chosen = upTo(valued.map(({ id, weight, value }) => ({ id, room: weight * value })), [], (moved) => moved > SLACK - short);
  return chosen && { passes, criteria: chosen };
};

/** The first ones, and then those with most room, until enough has moved; null where all of them are not enough. */
const upTo = (all: readonly { id: string; room: number }[], first: readonly string[], enough: (moved: number) => boolean): string[] | null => {
  const others = all.filter(({ id }) => !first.includes(id)).sort((a, b) => b.room - a.room);
  const chosen = [...first];
  let moved = all.reduce((sum, { id, room }) => (first.includes(id) ? sum + room : sum), 0);
  for (const { id, room } of others) {
    if (enough(moved)) break;
    chosen.push(id);
    moved += room;
  }
  return enough(moved) ? chosen : null;
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

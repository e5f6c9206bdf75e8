import { type Assigned } from '../assign.ts';

/** How far an aim is reached, in units of the affinities but for groups. Each aim counts what it is after first, then points. */
export interface Reached {
  /** The largest total; the largest total less what uneven loads cost; or the largest total that is expected of a draw. */
  points: number;
  /** For the weakest evaluation first: its score. */
  worst: number | null;
  /** For linked evaluations: groups without a shared reviewer, the fewer the better. */
  groups: number | null;
}

/** What something costs of an aim: what is reached without it, less what is reached with it. Below 0 it gains. */
export interface AimCost {
  loss: number;
  /** For the weakest evaluation first: what that loses. `loss` is then of all seats together, and may be a gain. */
  worstLoss: number | null;
  /** For linked evaluations: groups more. */
  moreGroups: number | null;
}

/** How far an aim is reached, where it is proved that nothing reaches farther. */
export const reachedBy = ({ status }: Pick<Assigned, 'status'>, points: number, { worst = null, groups = null }: Partial<Reached> = {}): Reached | null => (status === 'optimal' ? { points, worst, groups } : null);

/** What it costs to come from one to the other; null where one of them is not proved. */
export const costBetween = (without: Reached | null, withIt: Reached | null): AimCost | null =>
  without && withIt
    ? { loss: without.points - withIt.points, worstLoss: without.worst === null || withIt.worst === null ? null : without.worst - withIt.worst, moreGroups: without.groups === null || withIt.groups === null ? null : withIt.groups - without.groups }
    : null;

/** A cost of points alone. */
export const ofPoints = (loss: number): AimCost => ({ loss, worstLoss: null, moreGroups: null });

/** Whether something gains of what its aim is after first. */
export const isGain = ({ loss, worstLoss, moreGroups }: AimCost): boolean => ([moreGroups, worstLoss, loss].find((each) => each !== null && each !== 0) ?? 0) < 0;

/** Whether something neither costs nor gains, and that is proved. */
export const isNothing = (cost: AimCost | null): boolean => cost !== null && cost.loss === 0 && !cost.worstLoss && !cost.moreGroups;

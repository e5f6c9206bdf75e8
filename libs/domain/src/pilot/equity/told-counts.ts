import type { GroupCounts } from './breakdown.types.ts';
import { leavesOpen } from './leaves-open.ts';
import { restOf, type Part, type PartedCounts } from './parted-counts.ts';
import { isSafe, isSafeChange, rounded } from './safe-counts.ts';

/** Counts told as so far apart lie at least 8 apart. */
const SURELY_APART = 15;

/**
 * The counts of a breakdown as everybody may read them, or null: all of them or none. Each count, for a share also those not
 * counted, and what the groups leave of the whole, is 0 or at least 8; so is what changed since each earlier report that told
 * of it; and rounding leaves each open. A share is told from its two rounded parts, so that its denominator is their sum.
 *
 * @param earlier exact counts of the reports that told of the same groups
 */
export const toldCounts = (now: PartedCounts, share: boolean, earlier: readonly PartedCounts[]): GroupCounts[] | null => {
  if (!now.parts.every(isAllSafe) || !now.parts.every((part) => leavesOpen(part, part))) return null;
  if (!earlier.every((before) => isTellableAfter(before, now, share))) return null;
  const told = roundedCounts(now, share);
  return share || told.every(({ numerator, denominator }) => numerator === 0 || Math.abs(denominator - numerator) >= SURELY_APART) ? told : null;
};

export const roundedCounts = ({ parts: [first, second] }: PartedCounts, share: boolean): GroupCounts[] =>
  first.groups.map(rounded).map((numerator, at) => ({ numerator, denominator: rounded(second.groups[at]!) + (share ? numerator : 0) }));

const isAllSafe = (part: Part): boolean => [...part.groups, restOf(part)].every(isSafe);

/** Parts of a share go one way, so that their sum changes by no less. */
const isTellableAfter = (before: PartedCounts, now: PartedCounts, share: boolean): boolean => {
  const changes = now.parts.map((part, at) => part.groups.map((count, group) => count - before.parts[at]!.groups[group]!));
  const rests = now.parts.map((part, at) => restOf(part) - restOf(before.parts[at]!));
  return [...changes.flat(), ...rests].every(isSafeChange)
    && (!share || changes[0]!.every((change, group) => change * changes[1]![group]! >= 0))
    && now.parts.every((part, at) => leavesOpen(before.parts[at]!, part));
};

import type { Part } from './parted-counts.ts';
import { exactOf, isSafe, isSafeChange, rounded } from './safe-counts.ts';

/** Above what the sums of 20 groups can lie above their least, 4 each: two sums in one number. */
const BASE = 100;

/**
 * Whether two reports together leave every count of a group open that they tell as more than 0: whoever knows the exact
 * wholes, and the rule by which they were told, still finds at least two counts that it may be. One report is asked by
 * giving it twice. It looks at nothing but rounded counts and the wholes, so that its answer gives nothing away.
 */
export const leavesOpen = (before: Part, after: Part): boolean => {
  const told = before.groups.map((count, at): Told => toldOf(rounded(count), rounded(after.groups[at]!)));
  const [first, second] = [before.whole - total(told.map(({ least }) => least[0])), after.whole - total(told.map(({ least }) => least[1]))];
  const fits = (key: number): boolean => {
    const [one, other] = [first - Math.floor(key / BASE), second - (key % BASE)];
    return isSafe(one) && isSafe(other) && isSafeChange(other - one);
  };
  return areOpen(told, new Set([0]), fits);
};

/** A group as two reports tell of it: the pairs of counts that it may have had, each as what it is above the least. */
interface Told {
  least: [number, number];
  isZero: [boolean, boolean];
  keys: number[];
}

const toldOf = (before: number, after: number): Told => {
  const [ones, others] = [exactOf(before), exactOf(after)];
  const keys = ones.flatMap((one) => others.filter((other) => isSafeChange(other - one)).map((other) => (one - ones[0]!) * BASE + other - others[0]!));
  return { least: [ones[0]!, others[0]!], isZero: [before === 0, after === 0], keys };
};

/** Whether sums of all groups leave a rest that may be told of. */
type Fits = (key: number) => boolean;

/** @param others sums that all other groups may have */
const areOpen = (told: readonly Told[], others: ReadonlySet<number>, fits: Fits): boolean => {
  const [only] = told;
  if (!only) return true;
  if (told.length === 1) return isOpen(only, others, fits);
  const [left, right] = [told.slice(0, told.length / 2), told.slice(told.length / 2)];
  return areOpen(left, right.reduce(withGroup, others), fits) && areOpen(right, left.reduce(withGroup, others), fits);
};

const withGroup = (sums: ReadonlySet<number>, { keys }: Told): ReadonlySet<number> => {
  const more = new Set<number>();
  for (const sum of sums) for (const key of keys) more.add(sum + key);
  return more;
};

const isOpen = ({ keys, isZero }: Told, others: ReadonlySet<number>, fits: Fits): boolean => {
  const sums = [...others];
  const possible = keys.filter((key) => sums.some((sum) => fits(sum + key)));
  const values = [new Set(possible.map((key) => Math.floor(key / BASE))).size, new Set(possible.map((key) => key % BASE)).size];
  return values.every((number, at) => number > 1 || (isZero[at] === true && number === 1));
};

const total = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

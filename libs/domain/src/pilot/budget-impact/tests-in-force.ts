import type { LocalDate } from '../../calendar/index.ts';
import type { FundingTests } from './budget-impact.types.ts';

/**
 * The tests that hold on a day, or null where none do.
 * @throws RangeError where two hold on it: only one may be published for a day
 */
export const testsInForce = (published: readonly FundingTests[], date: LocalDate): FundingTests | null => {
  const [first, second] = published.filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= date && (effectiveTo === null || date <= effectiveTo));
  if (first && second) throw new RangeError(`${first.id}@${first.version} and ${second.id}@${second.version} both hold on ${date}: end one`);
  return first ?? null;
};

/**
 * The tests that hold on a day, of those that the product carries and those of an installation: its own alone from the first day
 * of the first of them on, so that none that ended comes back.
 */
export const testsOn = (carried: readonly FundingTests[], own: readonly FundingTests[], date: LocalDate): FundingTests | null =>
  testsInForce(own.some(({ effectiveFrom }) => effectiveFrom <= date) ? own : carried, date);

/** Two of these that hold on the same day, the earlier first; null where none do. */
export const overlapOf = (published: readonly FundingTests[]): [FundingTests, FundingTests] | null => {
  const inOrder = [...published].sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));
  const at = inOrder.findIndex(({ effectiveTo }, index) => index + 1 < inOrder.length && (effectiveTo === null || effectiveTo >= inOrder[index + 1]!.effectiveFrom));
  return at < 0 ? null : [inOrder[at]!, inOrder[at + 1]!];
};

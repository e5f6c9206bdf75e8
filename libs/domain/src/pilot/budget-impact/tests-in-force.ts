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

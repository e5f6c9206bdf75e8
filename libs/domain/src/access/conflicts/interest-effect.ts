import type { Interest, InterestEffect, InterestRules, NatureRule } from './interest-rules.ts';
import { firstDayOfLookBack, requireDay } from './look-back.ts';

/**
 * What an interest leads to on the innovations it reaches. `today` is the ISO day that the look-back counts from.
 * An end in the future is current; an end on the first day of the look-back is still inside.
 * @throws RangeError where the nature is not in the rules, or a day is not an ISO day.
 */
export const interestEffect = (
  rules: InterestRules,
  interest: Pick<Interest, 'nature' | 'endedOn'>,
  today: string,
): InterestEffect => {
  const rule = ruleFor(rules, interest.nature);
  if (!rule) throw new RangeError(`No rule for the nature ${interest.nature}`);
  const firstDay = firstDayOfLookBack(today, rules.lookBackYears);
  if (interest.endedOn === null || requireDay(interest.endedOn) > today) return rule.current;
  return interest.endedOn >= firstDay ? rule.endedWithinLookBack : rule.endedEarlier;
};

/** The row of the table for a nature, or undefined where these rules have none. */
export const ruleFor = (rules: InterestRules, nature: string): NatureRule | undefined =>
  Object.hasOwn(rules.natures, nature) ? rules.natures[nature] : undefined;

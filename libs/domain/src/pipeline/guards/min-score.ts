import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { reaches } from './reaches.ts';

/** The case score (0 to 100) reaches a threshold, unrounded. No score is not zero and not a pass. */
export const minScore: Guard = ({ statistic, threshold }, facts) => {
  const have = statistic === 'mean' || statistic === 'median' ? facts[statistic] : undefined;
  if (have === undefined) return lacking([statistic ?? 'statistic'], { have: null });
  return { pass: reaches(have, threshold), operands: { have, statistic, threshold: threshold ?? null } };
};

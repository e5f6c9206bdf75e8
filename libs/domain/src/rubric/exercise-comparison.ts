import type { CriterionAnswer } from './definition.ts';

/** How many others must have done an exercise before anything of them is shown, and by how many more that grows. */
export const OTHERS_AT_LEAST = 5;

export interface AnswerCount {
  value: CriterionAnswer;
  people: number;
}

/** How many of all who sent an exercise are shown: the first six, so that each of them sees five others, and then five more at a time. None: 0 */
const shownOf = (senders: number): number => (senders > OTHERS_AT_LEAST ? senders - ((senders - 1) % OTHERS_AT_LEAST) : 0);

/**
 * How often each answer to a criterion was given; null while too few have sent theirs. Whoever looks is shown the same,
 * their own among it: were each shown others alone, two could put together what they see and tell one person’s answer. It
 * grows five at a time, so that whoever looks again after one more has sent theirs sees nothing of that one alone.
 *
 * @param values of everybody who sent theirs, in the order in which they were sent
 */
export const spreadOfSent = (values: readonly CriterionAnswer[]): AnswerCount[] | null => {
  const shown = values.slice(0, shownOf(values.length));
  if (shown.length === 0) return null;
  const counts = new Map<CriterionAnswer, number>();
  for (const value of shown) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, people]) => ({ value, people })).sort((one, other) => order(one.value) - order(other.value) || String(one.value).localeCompare(String(other.value)));
};

const order = (value: CriterionAnswer): number => (typeof value === 'number' ? value : Infinity);

/** Steps of the scale from the reference, above it or below; null where either is no score. */
export const stepsFrom = (reference: CriterionAnswer, given: CriterionAnswer): number | null => (typeof reference === 'number' && typeof given === 'number' ? given - reference : null);

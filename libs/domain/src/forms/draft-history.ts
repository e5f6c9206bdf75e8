export type DraftAnswers = Readonly<Record<string, unknown>>;

/** What one sitting changed: the answers that it touched, as they were before it; null where there was none. */
export interface DraftStep {
  /** The version that the sitting ended with. */
  version: number;
  before: DraftAnswers;
  /** The same of what did not fit the form. */
  beforeUnfit?: DraftAnswers;
}

/** The answers that differ between two states of a draft, as they were in the first; null where there was none. */
export const changedFrom = (before: DraftAnswers, after: DraftAnswers): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((question) => !isSame(before[question], after[question]))
      .map((question) => [question, before[question] ?? null]),
  );

/** Whether two answers say the same: the database keeps the fields of an item in an order of its own. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!one || !other || typeof one !== 'object' || typeof other !== 'object' || Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [Object.entries(one), other as Record<string, unknown>];
  return fields.length === Object.keys(others).length && fields.every(([field, value]) => Object.hasOwn(others, field) && isSame(value, others[field]));
};

/**
 * A draft as it was at an earlier version: what each later step changed is put back, newest first.
 * @param steps every step after that version, in any order
 */
export const draftAt = (now: DraftAnswers, steps: readonly DraftStep[], version: number): Record<string, unknown> =>
  [...steps]
    .filter((step) => step.version > version)
    .sort((one, other) => other.version - one.version)
    .reduce((answers, { before }) => Object.fromEntries(Object.entries({ ...answers, ...before }).filter(([, answer]) => answer !== null)), { ...now } as Record<string, unknown>);

/** What did not fit in a draft at an earlier version: see `draftAt`. */
export const unfitAt = (now: DraftAnswers, steps: readonly DraftStep[], version: number): Record<string, unknown> =>
  draftAt(now, steps.map((step) => ({ version: step.version, before: step.beforeUnfit ?? {} })), version);

/**
 * Whether a save only wrote on: every answer that it touched was empty or a text all of whose letters are still there
 * in one or two runs. Then the version before it holds no word that this one does not, and both may be one step.
 */
export const onlyWroteOn = (before: DraftAnswers, after: DraftAnswers): boolean => Object.entries(before).every(([question, was]) => was === null || keeps(was, after[question]));

const keeps = (was: unknown, is: unknown): boolean => {
  if (typeof was !== 'string' || typeof is !== 'string') return false;
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  return is.length >= was.length && is.endsWith(was.slice(start));
};

import type { Answers, Condition } from '../../forms/definition.ts';

/** True, false, or not known while questions are open: then those questions. */
export type Known = boolean | { open: readonly string[] };

/** Whether a condition holds as far as the answers say. An open question is never taken for a no. */
export const isKnown = (condition: Condition, answers: Answers): Known => {
  if ('all' in condition) return allOf(condition.all.map((part) => isKnown(part, answers)));
  if ('any' in condition) return negated(allOf(condition.any.map((part) => negated(isKnown(part, answers)))));
  if ('not' in condition) return negated(isKnown(condition.not, answers));
  const answer = Object.hasOwn(answers, condition.q) ? answers[condition.q] : undefined;
  if (answer === undefined || answer === null) return { open: [condition.q] };
  if ('eq' in condition) return answer === condition.eq;
  if ('in' in condition) return condition.in.includes(answer);
  return Array.isArray(answer) && condition.includesAny.some((value) => answer.includes(value));
};

/** False where one is false; else open where one is open. */
export const allOf = (parts: readonly Known[]): Known => {
  if (parts.includes(false)) return false;
  const open = [...new Set(parts.flatMap((part) => (typeof part === 'boolean' ? [] : part.open)))];
  return open.length > 0 ? { open } : true;
};

const negated = (known: Known): Known => (typeof known === 'boolean' ? !known : known);

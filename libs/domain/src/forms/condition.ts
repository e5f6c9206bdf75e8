import type { Answers, Condition } from './definition.ts';

/**
 * Whether a condition holds. On a question that is hidden, unanswered or not stated it is false.
 *
 * @param answers the answers of visible questions only
 * @throws Error where the condition has no operator of the closed language
 */
export const holds = (condition: Condition, answers: Answers): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = Object.hasOwn(answers, condition.q) ? answers[condition.q] : undefined;
  if (answer === undefined || answer === null) return false;
  if ('eq' in condition) return answer === condition.eq;
  if ('in' in condition) return condition.in.includes(answer);
  if ('includesAny' in condition) return Array.isArray(answer) && condition.includesAny.some((value) => answer.includes(value));
  throw new Error(`A form has a condition without a known operator: ${JSON.stringify(condition)}`);
};

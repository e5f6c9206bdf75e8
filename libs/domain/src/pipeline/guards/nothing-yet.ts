import type { GuardUse } from '../definition.ts';
import { shownValue } from './shown-value.ts';
import type { Verdict } from './guard.ts';

/** What is said where there is nothing to count yet: “0 of 0” and “is none” tell nobody what to do. Null where there is something. */
export const nothingYet = ({ type, criterion, min, threshold }: GuardUse, { operands }: Verdict): string | null => {
  if (type === 'roundClosed' && operands['total'] === 0) return 'No reviewer is invited yet';
  if (operands['have'] !== null) return null;
  if (type === 'minScore') return `No score yet; ${shownValue(threshold)} is needed`;
  return type === 'minCriterionScore' ? `${shownValue(criterion)}: no score yet; ${shownValue(min)} is needed` : null;
};

import { isAbove, isBelow } from './ties.ts';

/** When a pilot must stop: so many readings in a row beyond the threshold. */
export interface StopRule {
  comparison: 'above' | 'below';
  /** In the unit of the measure. */
  threshold: number;
  consecutive: number;
}

/**
 * Whether the last `consecutive` monthly values all lie strictly beyond the threshold. A missing month, null, breaks
 * the run; too few values never fire.
 * @throws RangeError where `consecutive` is not a whole number from 1: no readings are no reason to stop.
 */
export const stopRuleFires = (rule: StopRule, values: readonly (number | null)[]): boolean => {
  if (!Number.isInteger(rule.consecutive) || rule.consecutive < 1)
    throw new RangeError(`A stop rule needs at least one reading, not ${rule.consecutive}`);
  const isBeyond = rule.comparison === 'above' ? isAbove : isBelow;
  const last = values.slice(-rule.consecutive);
  return last.length === rule.consecutive && last.every((value) => value !== null && isBeyond(value, rule.threshold));
};

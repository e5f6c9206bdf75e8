import { perOfUnit } from './per-of-unit.ts';

/** Between which values a reading of a measure can lie, both included; null: there is no such end. */
export interface UnitBounds {
  least: number | null;
  most: number | null;
}

/** What its plan says of a measure. */
export interface PlannedValues {
  unit: string;
  baseline: number;
  target: number;
  /** Threshold of its stop rule. */
  threshold: number | null;
}

/** Words of units that count from no nought. */
const BELOW_NOUGHT = /°|\b(?:change|difference|net|balance|gain|degrees?|celsius|score|index|z-scores?|deviations?)\b/iu;

/**
 * What the unit allows: counts, shares and rates are never below 0, and of a whole there are at most 100 in 100. Where the
 * plan itself goes beyond an end (“110 per cent of the baseline”) there is none.
 */
export const boundsOf = ({ unit, baseline, target, threshold }: PlannedValues): UnitBounds => {
  const { per, share } = perOfUnit(unit);
  const planned = [baseline, target, threshold ?? target];
  const counts = !BELOW_NOUGHT.test(unit) && planned.every((value) => value >= 0);
  return {
    least: counts ? 0 : null,
    most: share && counts && planned.every((value) => value <= per) ? per : null,
  };
};

/** Why a value cannot be, with the remedy; or null. */
export const boundsFault = (value: number, unit: string, { least, most }: UnitBounds): string | null => {
  if (least !== null && value < least) return `${value} is below ${least}, and “${unit}” is never: check the number, or leave it out where there is no reading`;
  if (most !== null && value > most) return `${value} is above ${most}, and “${unit}” is never: check the number, or leave it out where there is no reading`;
  return null;
};

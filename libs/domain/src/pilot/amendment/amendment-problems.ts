import { measureChanges } from './plan-changes.ts';
import type { PlanMeasure } from './plan-content.types.ts';

export interface AmendmentProblem {
  code: 'fixed-after-readings' | 'name-taken' | 'nothing-amended';
  field: keyof PlanMeasure | null;
  message: string;
}

/** What readings were made by: with another they would be readings of something else. */
const FIXED = { unit: 'unit', numerator: 'what is counted', denominator: 'what it is counted out of', direction: 'direction' } as const;

/**
 * What keeps a locked measure from being amended so. Once there are readings of it, what they count and which way is better
 * stays: whoever wants another adds a new measure.
 *
 * @param is as it would be
 * @param others the other measures of the plan
 */
export const amendmentProblems = (was: PlanMeasure, is: PlanMeasure, { hasReadings, others }: { hasReadings: boolean; others: readonly Pick<PlanMeasure, 'name'>[] }): AmendmentProblem[] => {
  const fixed = Object.keys(FIXED) as (keyof typeof FIXED)[];
  return [
    ...(hasReadings ? fixed.filter((part) => was[part] !== is[part]).map((part): AmendmentProblem => ({
      code: 'fixed-after-readings', field: part,
      message: `There are readings of “${was.name}”: ${FIXED[part]} stays as it is. Leave this measure, and amend the plan by a new one`,
    })) : []),
    ...nameProblems(is, others),
    ...(measureChanges(was, is).length === 0 ? [{ code: 'nothing-amended' as const, field: null, message: `Nothing of “${was.name}” would change: change at least one part of it` }] : []),
  ];
};

/** A measure is found by its name, in files of readings too. */
export const nameProblems = (is: Pick<PlanMeasure, 'name'>, others: readonly Pick<PlanMeasure, 'name'>[]): AmendmentProblem[] =>
  others.some(({ name }) => name.toLowerCase() === is.name.toLowerCase()) ? [{ code: 'name-taken', field: 'name', message: `Another measure is called “${is.name}”: choose another name` }] : [];

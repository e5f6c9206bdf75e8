import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { monthTyped } from '../site/month-typed.ts';

export interface TypedPeriod {
  /** First days of months. */
  from: string;
  to: string;
  source: string;
}

/** Fields of a baseline period, for the error summary to link to. */
export const BASELINE_FIELDS = ['baselineFrom', 'baselineTo', 'baselineSource'] as const;

/** A baseline period as it was typed, none where nothing was, or everything that is wrong with it: half a one is none. */
export const baselineTyped = (form: FormData): { typed: TypedPeriod | null; problems: Problem[] } => {
  const [from, to] = [monthTyped(form, 'baselineFrom'), monthTyped(form, 'baselineTo')];
  const source = textOf(form, 'baselineSource');
  if (from.empty && to.empty && source === '') return { typed: null, problems: [] };
  const problems: Problem[] = [
    ...(from.month ? [] : [{ field: 'baselineFrom', message: SET_UP.needMonth }]),
    ...(to.month ? [] : [{ field: 'baselineTo', message: SET_UP.needMonth }]),
    ...(source ? [] : [{ field: 'baselineSource', message: SET_UP.needSource }]),
  ];
  return from.month && to.month && source ? { typed: { from: from.month, to: to.month, source }, problems } : { typed: null, problems };
};

const FIELDS: Readonly<Record<string, string>> = { 'baselinePeriod.from': 'baselineFrom', 'baselinePeriod.to': 'baselineTo', 'baselinePeriod.source': 'baselineSource' };

/** Where a refusal of a measure belongs on the page, by the field that the API names. */
export const measureField = (field: string): string => FIELDS[field] ?? field;

import { AMEND } from '../../../texts/pilot-plan.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import type { TypedPeriod } from '../set-up/typed-baseline.ts';
import { typedMeasure, type TypedMeasure } from '../set-up/typed-measure.ts';
import { typedParts, type TypedParts } from './typed-parts.ts';

type Amended = Omit<TypedMeasure, 'main' | 'stopRule' | 'baselinePeriod'> & { measureId?: string; baselinePeriod: TypedPeriod | null; stopRule: NonNullable<TypedMeasure['stopRule']> };

export interface TypedAmendment {
  version: number;
  reason: string;
  measure?: Amended;
  parts?: TypedParts;
}

/**
 * An amendment as it was typed, or everything that is wrong with it.
 *
 * @param of the measure, `new` for one that is added, or `parts` for logic model and sample-size note
 */
export const typedAmendment = (form: FormData, of: string): { ok: true; amendment: TypedAmendment } | { ok: false; problems: Problem[] } => {
  const what = of === 'parts' ? typedParts(form) : typedOfMeasure(form, of);
  const [reason, version] = [textOf(form, 'reason'), Number(textOf(form, 'version'))];
  const problems: Problem[] = [
    ...(what.ok ? [] : what.problems),
    ...(reason === '' ? [{ field: 'reason', message: AMEND.needReason }] : []),
    ...(textOf(form, 'confirm') === 'yes' ? [] : [{ field: 'confirm', message: AMEND.needConfirm }]),
  ];
  if (problems.length > 0 || !what.ok) return { ok: false, problems };
  return { ok: true, amendment: { version, reason, ...('parts' in what ? { parts: what.parts } : { measure: what.measure }) } };
};

const typedOfMeasure = (form: FormData, of: string): { ok: true; measure: Amended } | { ok: false; problems: Problem[] } => {
  const typed = typedMeasure(form);
  const unstopped: Problem[] = ['comparison', 'threshold', 'consecutive'].every((name) => textOf(form, name) === '') ? [{ field: 'comparison', message: AMEND.needStopRule }] : [];
  if (!typed.ok) return { ok: false, problems: [...typed.problems, ...unstopped] };
  const { main: _, stopRule, baselinePeriod = null, breakdowns = [], ...measure } = typed.measure;
  if (!stopRule) return { ok: false, problems: unstopped };
  // the form shows all that the measure has: what is empty is taken away
  return { ok: true, measure: { ...measure, baselinePeriod, breakdowns, stopRule, ...(of === 'new' ? {} : { measureId: of }) } };
};

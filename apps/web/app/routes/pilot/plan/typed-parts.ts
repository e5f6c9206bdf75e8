import type { PlanParts } from '@waymark/domain/pilot';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';

/** Parts of the plan in the order of the page. */
export const MODEL = ['inputs', 'activities', 'outputs', 'outcomes', 'assumptions'] as const;
export const SAMPLE = ['difference', 'expected', 'workedOut'] as const;
export const PARTS = [...MODEL, ...SAMPLE] as const;

/** Logic model and sample-size note as they were typed, or every part that is missing. */
export const typedParts = (form: FormData): { ok: true; parts: PlanParts } | { ok: false; problems: Problem[] } => {
  const problems = PARTS.filter((part) => textOf(form, part) === '').map((part): Problem => ({ field: part, message: PLAN.need[part] }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, parts: Object.fromEntries(PARTS.map((part) => [part, textOf(form, part)])) as PlanParts };
};

import type { PlanPart } from '@waymark/domain/pilot';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { dayOf, isEmptyDay } from '../../account/interests/interest-drafts.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { dayTyped } from '../../staff/frame/typed-day.ts';

/** Parts of the plan in the order of the page. */
export const MODEL = ['inputs', 'activities', 'outputs', 'outcomes', 'assumptions'] as const;
export const SAMPLE = ['difference', 'expected', 'workedOut'] as const;
export const PARTS = [...MODEL, ...SAMPLE] as const;

/** Every field of the form, for the error summary to link to. */
export const PART_FIELDS = [...PARTS, 'plannedEnd', 'plannedSites'] as const;

/** The parts of a plan as they are sent. Null takes away what the plan named: the form shows all that it has. */
export type TypedParts = Record<PlanPart, string> & { plannedEnd: string | null; plannedSites: number | null };

/** Logic model, sample-size note and planned extent as they were typed, or every part that is missing or wrong. */
export const typedParts = (form: FormData): { ok: true; parts: TypedParts } | { ok: false; problems: Problem[] } => {
  const end = dayOf(form, 'plannedEnd');
  const [plannedEnd, sites] = [dayTyped(end), textOf(form, 'plannedSites')];
  const problems: Problem[] = [
    ...PARTS.filter((part) => textOf(form, part) === '').map((part): Problem => ({ field: part, message: PLAN.need[part] })),
    ...(isEmptyDay(end) || plannedEnd ? [] : [{ field: 'plannedEnd', message: PLAN.needPlannedEnd }]),
    ...(sites === '' || /^[1-9]\d{0,3}$/.test(sites) ? [] : [{ field: 'plannedSites', message: PLAN.needPlannedSites }]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const words = Object.fromEntries(PARTS.map((part) => [part, textOf(form, part)])) as Record<PlanPart, string>;
  return { ok: true, parts: { ...words, plannedEnd: plannedEnd ?? null, plannedSites: sites ? Number(sites) : null } };
};

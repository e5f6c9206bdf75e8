import { BUDGET } from '../../../../texts/staff-budget.ts';
import { textOf } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { dayTyped } from '../../frame/typed-day.ts';

/** Years that the form has room for. */
export const YEARS = [1, 2, 3, 4, 5] as const;
export const AMOUNTS = ['cost', 'saving', 'population'] as const;

export const fieldOf = (amount: (typeof AMOUNTS)[number], year: number): string => `${amount}-${year}`;

export interface TypedBudget {
  years: { cost: number; saving: number; population: number }[];
  guidance: { kind: string; reference: string; positive: boolean; publishedOn: string } | null;
  /** Null: nobody has said. */
  earlierSupport: { programme: string | null } | null;
  reason: string | null;
}

/** Years as they were typed, in whole pounds; those that are left empty at the end are not modelled. Or everything that is wrong. */
export const typedBudget = (form: FormData): { ok: true; budget: TypedBudget } | { ok: false; problems: Problem[] } => {
  const text = (name: string): string => textOf(form, name);
  const last = YEARS.findLast((year) => AMOUNTS.some((amount) => text(fieldOf(amount, year)) !== '')) ?? 1;
  const problems: Problem[] = [];
  const whole = (amount: (typeof AMOUNTS)[number], year: number): number => {
    const found = wholeNumber(text(fieldOf(amount, year)));
    if (found === null) problems.push({ field: fieldOf(amount, year), message: BUDGET.badAmount(BUDGET.amounts[amount], year) });
    return found ?? 0;
  };
  const years = YEARS.filter((year) => year <= last).map((year) => ({ cost: whole('cost', year), saving: whole('saving', year), population: whole('population', year) }));
  const guidance = typedGuidance(form, problems);
  const earlierSupport = typedSupport(form, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, budget: { years, guidance, earlierSupport, reason: text('reason') || null } };
};

const typedGuidance = (form: FormData, problems: Problem[]): TypedBudget['guidance'] => {
  const [kind, reference, positive] = ['kind', 'reference', 'positive'].map((name) => textOf(form, name)) as [string, string, string];
  if (kind === '') return null;
  const publishedOn = dayTyped({ day: textOf(form, 'publishedOn[day]'), month: textOf(form, 'publishedOn[month]'), year: textOf(form, 'publishedOn[year]') });
  if (reference === '') problems.push({ field: 'reference', message: BUDGET.needReference });
  if (positive === '') problems.push({ field: 'positive', message: BUDGET.needPositive });
  if (publishedOn === null) problems.push({ field: 'publishedOn', message: BUDGET.needDay });
  return { kind, reference, positive: positive === 'yes', publishedOn: publishedOn ?? '' };
};

const typedSupport = (form: FormData, problems: Problem[]): TypedBudget['earlierSupport'] => {
  const [support, programme] = [textOf(form, 'support'), textOf(form, 'programme')];
  if (support === 'yes' && programme === '') problems.push({ field: 'programme', message: BUDGET.needProgramme });
  return support === 'yes' ? { programme } : support === 'no' ? { programme: null } : null;
};

/** `1,200,000` and `£0` are whole amounts; a fraction, a sign and words are not. */
const wholeNumber = (text: string): number | null => {
  const [, digits] = /^£?(\d{1,3}(?:,\d{3})+|\d{1,12})$/.exec(text.replaceAll(' ', '')) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};

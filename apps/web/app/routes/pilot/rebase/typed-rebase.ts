import { REBASE } from '../../../texts/pilot-changes.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { dayTyped } from '../../staff/frame/typed-day.ts';

export interface TypedRebase {
  measureId: string;
  /** Left out: every site. */
  siteId?: string;
  together?: true;
  month: string;
  kind: string;
  changedOn: string;
  reason: string;
}

/** A rebase as it was typed, or everything that is wrong with it. */
export const typedRebase = (form: FormData): { ok: true; rebase: TypedRebase } | { ok: false; problems: Problem[] } => {
  const text = (name: string): string => textOf(form, name);
  const month = dayTyped({ day: '1', month: text('from[month]'), year: text('from[year]') });
  const changedOn = dayTyped({ day: text('changed[day]'), month: text('changed[month]'), year: text('changed[year]') });
  const problems: Problem[] = [
    ...needed('measureId', text('measureId') !== '', REBASE.needMeasure),
    ...needed('month', month !== null, REBASE.needMonth),
    ...needed('kind', text('kind') !== '', REBASE.needKind),
    ...needed('changedOn', changedOn !== null, REBASE.needDay),
    ...needed('text', text('text') !== '', REBASE.needText),
  ];
  if (problems.length > 0 || month === null || changedOn === null) return { ok: false, problems };
  return { ok: true, rebase: { measureId: text('measureId'), ...scopeOf(text('siteId')), month, kind: text('kind'), changedOn, reason: text('text') } };
};

/** What the choice of the site says for all sites together alone. */
export const TOGETHER = 'together';

const scopeOf = (chosen: string): Pick<TypedRebase, 'siteId' | 'together'> => {
  if (chosen === TOGETHER) return { together: true };
  return chosen ? { siteId: chosen } : {};
};

const needed = (field: string, holds: boolean, message: string): Problem[] => (holds ? [] : [{ field, message }]);

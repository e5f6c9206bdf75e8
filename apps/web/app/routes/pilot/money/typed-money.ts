import { MONEY } from '../../../texts/pilot-money.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { monthsBetween } from '../measure/months.ts';

export interface TypedMoney {
  kind: string;
  months: { month: string; cost: number; saving: number }[];
  reason?: string;
}

const MOST_MONTHS = 60;

/** Costs and savings as they were typed, for each of the months, in pence; or everything that is wrong with them. */
export const typedMoney = (form: FormData): { ok: true; money: TypedMoney } | { ok: false; problems: Problem[] } => {
  const text = (name: string): string => textOf(form, name);
  const first = typedMonth(text('first[month]'), text('first[year]'));
  const asked = text('last[month]') !== '' || text('last[year]') !== '';
  const last = asked ? typedMonth(text('last[month]'), text('last[year]')) : first;
  const months = first && last ? monthsBetween(first, last) : [];
  const [cost, saving] = [pence(text('cost')), pence(text('saving'))];
  const problems = [
    ...(text('kind') ? [] : [{ field: 'kind', message: MONEY.needKind }]),
    ...(first ? [] : [{ field: 'first', message: MONEY.badMonth }]),
    ...(asked && !last ? [{ field: 'last', message: MONEY.badMonth }] : []),
    ...(first && last && (months.length === 0 || months.length > MOST_MONTHS) ? [{ field: 'last', message: MONEY.badLast }] : []),
    ...(cost === null ? [{ field: 'cost', message: MONEY.badAmount }] : []),
    ...(saving === null ? [{ field: 'saving', message: MONEY.badAmount }] : []),
  ];
  if (problems.length > 0 || cost === null || saving === null) return { ok: false, problems };
  const reason = text('reason');
  return { ok: true, money: { kind: text('kind'), months: months.map((month) => ({ month, cost, saving })), ...(reason ? { reason } : {}) } };
};

const typedMonth = (month: string, year: string): string | null => (/^(0?[1-9]|1[0-2])$/.test(month) && /^20\d{2}$/.test(year) ? `${year}-${month.padStart(2, '0')}-01` : null);

/** An amount of pounds in pence, exactly: never by way of a fraction. */
const pence = (text: string): number | null => {
  const [, pounds, part = ''] = /^£?(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(' ', '')) ?? [];
  return pounds === undefined ? null : Number(pounds.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
};

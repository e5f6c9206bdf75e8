import { describe, expect, it } from '@jest/globals';
import { MONEY } from '../../../texts/pilot-money.ts';
import { typedMoney } from './typed-money.ts';

const typed = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: 'actual', 'first[month]': '3', 'first[year]': '2026', cost: '10', saving: '0', ...fields })) form.set(name, value);
  return typedMoney(form);
};

describe('costs and savings as they are typed', () => {
  it.each([
    ['0', 0], ['1250', 125_000], ['1,250.5', 125_050], ['£ 19.99', 1_999], ['1.005', null], ['-1', null], ['', null], ['1,25', null],
  ])('“%s” pounds are %s pence', (cost, pence) => {
    expect(typed({ cost })).toEqual(pence === null ? { ok: false, problems: [{ field: 'cost', message: MONEY.badAmount }] } : { ok: true, money: { kind: 'actual', months: [{ month: '2026-03-01', cost: pence, saving: 0 }] } });
  });

  it('are of one month, or of each up to a last one, across the end of a year', () => {
    expect(typed({ 'first[month]': '12', 'last[month]': '02', 'last[year]': '2027', reason: 'Late' })).toEqual({
      ok: true,
      money: { kind: 'actual', months: ['2026-12-01', '2027-01-01', '2027-02-01'].map((month) => ({ month, cost: 1_000, saving: 0 })), reason: 'Late' },
    });
  });

  it.each([
    [{ 'last[month]': '2', 'last[year]': '2026' }, 'last', MONEY.badLast],
    [{ 'last[month]': '3', 'last[year]': '2031' }, 'last', MONEY.badLast],
    [{ 'last[month]': '13', 'last[year]': '2026' }, 'last', MONEY.badMonth],
    [{ 'first[month]': '' }, 'first', MONEY.badMonth],
    [{ kind: '' }, 'kind', MONEY.needKind],
  ])('%j are refused at %s', (fields, field, message) => {
    expect(typed(fields)).toEqual({ ok: false, problems: [{ field, message }] });
  });
});

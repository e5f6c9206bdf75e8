import { describe, expect, it } from '@jest/globals';
import { typedRebase } from './typed-rebase.ts';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const WHOLE = { measureId: 'm', 'from[month]': '3', 'from[year]': '2026', kind: 'process-changed', 'changed[day]': '14', 'changed[month]': '2', 'changed[year]': '2026', text: ' A second clinic ' };

describe('a typed rebase', () => {
  it('is of every site, of one, or of all together alone', () => {
    const rebase = { measureId: 'm', month: '2026-03-01', kind: 'process-changed', changedOn: '2026-02-14', reason: 'A second clinic' };
    expect(typedRebase(form(WHOLE))).toEqual({ ok: true, rebase });
    expect(typedRebase(form({ ...WHOLE, siteId: 'together' }))).toEqual({ ok: true, rebase: { ...rebase, together: true } });
    expect(typedRebase(form({ ...WHOLE, siteId: 's' }))).toEqual({ ok: true, rebase: { ...rebase, siteId: 's' } });
  });

  it('names everything that is missing at once', () => {
    const fields = (typed: ReturnType<typeof typedRebase>) => (typed.ok ? [] : typed.problems.map(({ field }) => field));
    expect(fields(typedRebase(form({})))).toEqual(['measureId', 'month', 'kind', 'changedOn', 'text']);
    expect(fields(typedRebase(form({ ...WHOLE, 'from[month]': '13', 'changed[day]': '30' })))).toEqual(['month', 'changedOn']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { typedBudget } from './typed-budget.ts';

const form = (values: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(values)) made.set(name, value);
  return made;
};
const FIRST = { 'cost-1': '£1,200,000', 'saving-1': '0', 'population-1': '40 000' };
const wrong = (values: Record<string, string>): unknown => {
  const typed = typedBudget(form(values));
  return typed.ok ? typed.budget : typed.problems.map(({ field }) => field);
};

describe('a budget impact as it is typed', () => {
  it('is in whole amounts, and leaves out the years after the last', () =>
    expect(wrong(FIRST)).toEqual({ years: [{ cost: 1_200_000, saving: 0, population: 40_000 }], guidance: null, earlierSupport: null, reason: null }));

  it('needs each amount of a year that is begun, and of those before it', () => {
    expect(wrong({})).toEqual(['cost-1', 'saving-1', 'population-1']);
    expect(wrong({ ...FIRST, 'saving-2': '5' })).toEqual(['cost-2', 'population-2']);
    expect(wrong({ 'saving-2': '5' })).toContain('cost-1');
  });

  it.each(['-5', '1.5', '1,23', 'ten', '1e3'])('refuses “%s”', (cost) => expect(wrong({ ...FIRST, 'cost-1': cost })).toEqual(['cost-1']));

  it('takes which programme supported it before, or that none did', () => {
    expect(wrong({ ...FIRST, support: 'yes' })).toEqual(['programme']);
    expect(wrong({ ...FIRST, support: 'yes', programme: 'A fund' })).toMatchObject({ earlierSupport: { programme: 'A fund' } });
    expect(wrong({ ...FIRST, support: 'no', programme: 'A fund' })).toMatchObject({ earlierSupport: { programme: null } });
  });

  it('takes guidance whole or not at all', () => {
    expect(wrong({ ...FIRST, kind: 'MTG' })).toEqual(['reference', 'positive', 'publishedOn']);
    expect(wrong({ ...FIRST, kind: 'MTG', reference: 'MTG1', positive: 'no', 'publishedOn[day]': '1', 'publishedOn[month]': '2', 'publishedOn[year]': '2026' })).toMatchObject({
      guidance: { kind: 'MTG', reference: 'MTG1', positive: false, publishedOn: '2026-02-01' },
    });
  });
});

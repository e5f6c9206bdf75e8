import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requirePack } from '@waymark/content/packs';
import { budgetImpact, testsInForce, type BudgetCase, type FundingTests } from './index.ts';

const first = requirePack<FundingTests>('medtech-funding-mandate@2021.04.0');
const now = requirePack<FundingTests>('medtech-funding-mandate@2022.04.0');
const TODAY = '2026-11-28';
const MILLION = 1_000_000;
const guidance = { kind: 'MTG', reference: 'MTG00', positive: true, publishedOn: '2026-01-01' };
/** Years by what each asks of the budget, in pounds; below 0 it saves. */
const years = (...impact: number[]) => impact.map((one) => ({ cost: Math.max(one, 0), saving: Math.max(-one, 0) }));
const good: BudgetCase = { guidance, years: years(5 * MILLION, -3 * MILLION, -3 * MILLION, -MILLION, -MILLION), supportedBy: null };
const state = (test: string, more: Partial<BudgetCase>, tests = now): string | undefined => budgetImpact(tests, { ...good, ...more }, TODAY).results.find((one) => one.test === test)?.state;

describe('budgetImpact', () => {
  it('says of each test what was found and what is asked', () => {
    expect(budgetImpact(now, good, TODAY)).toEqual({
      tests: 'medtech-funding-mandate@2022.04.0',
      impactByYear: [5 * MILLION, -3 * MILLION, -3 * MILLION, -MILLION, -MILLION],
      results: [
        { test: 'guidance', state: 'met', sentence: 'MTG00 (MTG) recommends it.' },
        { test: 'benefit', state: 'met', sentence: 'Savings less costs are £3,000,000: more than £1,000,000 in the first 5 years is asked.' },
        { test: 'saving', state: 'met', sentence: 'It saves £1,000,000 in the first 3 years.' },
        { test: 'affordability', state: 'met', sentence: 'The dearest year costs £5,000,000 more than it saves: at most £20,000,000 in each of the first 3 years is asked.' },
      ],
      state: 'met',
    });
  });

  it.each([
    ['none', null, 'not-known'],
    ['to come', { ...guidance, publishedOn: '2026-11-29' }, 'not-known'],
    ['of today', { ...guidance, publishedOn: TODAY }, 'met'],
    ['of another kind', { ...guidance, kind: 'MIB' }, 'not-met'],
    ['that does not recommend it', { ...guidance, positive: false }, 'not-met'],
    ['on diagnostics', { ...guidance, kind: 'DG' }, 'met'],
  ])('guidance %s', (_, one, expected) => {
    expect(state('guidance', { guidance: one })).toBe(expected);
  });

  it('asks for more than the least benefit', () => {
    expect(state('benefit', { years: years(0, 0, 0, 0, -MILLION) })).toBe('not-met');
    expect(state('benefit', { years: years(0, 0, 0, 0, -MILLION - 1) })).toBe('met');
    expect(state('benefit', { years: years(0, 0, 0, 0, 0, -9 * MILLION) })).toBe('not-met');
    expect(state('benefit', { years: years(-9 * MILLION, 0, 0, 0) })).toBe('not-known');
  });

  it('asks whether it saves within three years, and at first within one', () => {
    expect(state('saving', { years: years(2, -1, -1) })).toBe('not-met');
    expect(state('saving', { years: years(2, -1, -2) })).toBe('met');
    expect(state('saving', { years: years(2, -1, -1, -9) })).toBe('not-met');
    expect(state('saving', { years: years(-2, -2) })).toBe('not-known');
    expect(state('saving', { years: years(2, -1, -2) }, first)).toBe('not-met');
    expect(state('saving', { years: years(-1) }, first)).toBe('met');
    expect(state('saving', { years: [] }, first)).toBe('not-known');
  });

  it('lets each of the first years reach the cap, and not exceed it', () => {
    expect(state('affordability', { years: years(20 * MILLION, 20 * MILLION, 20 * MILLION) })).toBe('met');
    expect(state('affordability', { years: years(0, 0, 20 * MILLION + 1) })).toBe('not-met');
    expect(state('affordability', { years: years(0, 0, 0, 90 * MILLION) })).toBe('met');
    expect(state('affordability', { years: years(0, 0) })).toBe('not-known');
    expect(state('affordability', { years: years(20 * MILLION + 1) })).toBe('not-met');
    expect(state('affordability', { years: [{ cost: 90 * MILLION, saving: 70 * MILLION }, ...years(0, 0)] })).toBe('met');
  });

  it('asks for earlier support in the first year of the policy alone', () => {
    expect(state('earlier-support', {})).toBeUndefined();
    expect(state('earlier-support', {}, first)).toBe('not-met');
    expect(state('earlier-support', { supportedBy: 'Another scheme' }, first)).toBe('not-met');
    expect(state('earlier-support', { supportedBy: 'Innovation and Technology Payment' }, first)).toBe('met');
    expect(state('earlier-support', { supportedBy: ' innovation and  technology payment' }, first)).toBe('met');
    const { supportedBy: _, ...unsaid } = good;
    expect(budgetImpact(first, unsaid, TODAY).results.at(-1)?.state).toBe('not-known');
  });

  it('is not met by default: without anything modelled it is not known, and one failed test fails it', () => {
    expect(budgetImpact(now, { guidance: null, years: [] }, TODAY)).toMatchObject({ impactByYear: [], state: 'not-known' });
    expect(budgetImpact(now, { guidance: { ...guidance, positive: false }, years: [] }, TODAY).state).toBe('not-met');
    expect(budgetImpact(now, { ...good, guidance: null }, TODAY).state).toBe('not-known');
  });

  it('refuses amounts that are no pounds', () => {
    expect(() => budgetImpact(now, { ...good, years: [{ cost: 0, saving: 0 }, { cost: 0.5, saving: 0 }] }, TODAY)).toThrow('Year 2, cost: 0.5 is no whole number of pounds from 0');
    expect(() => budgetImpact(now, { ...good, years: [{ cost: 0, saving: -1 }] }, TODAY)).toThrow('Year 1, saving: -1');
  });

  it('never gets worse by a larger saving', () => {
    const rank = { 'not-met': 0, 'not-known': 1, met: 2 };
    const amount = fc.integer({ min: 0, max: 30 * MILLION });
    fc.assert(
      fc.property(fc.array(fc.record({ cost: amount, saving: amount }), { minLength: 5, maxLength: 6 }), fc.nat(4), amount, (list, k, more) => {
        const larger = list.map((year, n) => (n === k ? { ...year, saving: year.saving + more } : year));
        const [before, after] = [list, larger].map((one) => budgetImpact(now, { ...good, years: one }, TODAY));
        expect(rank[after!.state]).toBeGreaterThanOrEqual(rank[before!.state]);
      }),
    );
  });
});

describe('testsInForce', () => {
  it.each([
    ['2021-03-31', null],
    ['2021-04-01', '2021.04.0'],
    ['2022-03-31', '2021.04.0'],
    ['2022-04-01', '2022.04.0'],
    [TODAY, '2022.04.0'],
  ])('on %s: %s', (date, version) => {
    expect(testsInForce([first, now], date)?.version ?? null).toBe(version);
  });

  it('refuses two on one day', () => {
    expect(() => testsInForce([{ ...first, effectiveTo: null }, now], TODAY)).toThrow('medtech-funding-mandate@2021.04.0 and medtech-funding-mandate@2022.04.0 both hold on 2026-11-28: end one');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assuranceAgainst, assuranceOf } from './assurance.ts';
import type { Series } from './chart.types.ts';
import { xmrChart } from './xmr-chart.ts';

const limits = { lower: 10, upper: 20 };

describe('assuranceAgainst', () => {
  it.each([
    [9.99, 'increase', 'consistently-passes'],
    [10, 'increase', 'inconsistent'],
    [15, 'increase', 'inconsistent'],
    [20, 'increase', 'inconsistent'],
    [20.01, 'increase', 'consistently-fails'],
    [9.99, 'decrease', 'consistently-fails'],
    [10, 'decrease', 'inconsistent'],
    [20, 'decrease', 'inconsistent'],
    [20.01, 'decrease', 'consistently-passes'],
  ] as const)('target %d, better when it shows an %s: %s', (target, better, expected) => {
    expect(assuranceAgainst(limits, target, better)).toBe(expected);
  });

  it('never passes by default', () => {
    expect(assuranceAgainst(null, 5, 'increase')).toBeNull();
    expect(assuranceAgainst(limits, null, 'increase')).toBeNull();
    expect(assuranceAgainst(limits, 5, 'neutral')).toBeNull();
  });
});

describe('assuranceOf', () => {
  it('says what the chart says', () => {
    const series: fc.Arbitrary<Series> = fc.record({
      points: fc.array(fc.integer({ min: 0, max: 30 }).map((value) => ({ period: 'any', value })), { maxLength: 20 }),
      improvementDirection: fc.constantFrom('increase', 'decrease', 'neutral'),
      target: fc.option(fc.integer({ min: -10, max: 40 })),
      rebaseAtIndex: fc.array(fc.nat(20), { maxLength: 1 }),
      fixLimitsAfterPoints: fc.option(fc.integer({ min: 1, max: 12 })),
    });
    fc.assert(
      fc.property(series, fc.boolean(), (one, screened) => {
        expect(assuranceOf(one, { screened })).toBe(xmrChart(one, { screened }).assurance);
      }),
    );
  });

  it('refuses what the chart refuses', () => {
    const points = [{ period: '2026-01-01', value: Number.NaN }];
    const series: Series = { points, improvementDirection: 'increase', target: 1, rebaseAtIndex: [], fixLimitsAfterPoints: null };
    expect(() => assuranceOf(series, { screened: true })).toThrow('2026-01-01: NaN is not a finite value');
  });
});

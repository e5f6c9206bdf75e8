import { describe, expect, it } from '@jest/globals';
import { assuranceOf, stopRuleFires } from '@waymark/domain/spc';
import fc from 'fast-check';
import { carriedCohort, inventedCohort } from '../cohort/carried.ts';
import { measuresFor } from './measures-for.ts';
import type { PlayedMeasure } from './measures-for.ts';
import { readingsFor } from './readings-for.ts';
import { seededRandom } from './seeded-random.ts';

const sites = ['one', 'two', 'three'];
const own = measuresFor(inventedCohort().innovations[0]!);
const custom: PlayedMeasure = { ...own[0], direction: 'decrease', baseline: 0.4, target: 0.32, stopRule: { comparison: 'above', threshold: 0.5, consecutive: 3 } };
const measures = [...own, custom];
const assurance = (measure: PlayedMeasure, values: readonly number[]) =>
  assuranceOf(
    { points: values.map((value, index) => ({ period: String(index), value })), improvementDirection: measure.direction, target: measure.target, rebaseAtIndex: [], fixLimitsAfterPoints: null },
    { screened: true },
  );
const meets = ({ direction, target }: PlayedMeasure, value: number): boolean => (direction === 'increase' ? value > target! : value < target!);
const any = fc.record({ seed: fc.string(), measure: fc.constantFrom(...measures), months: fc.integer({ min: 1, max: 36 }), startIndex: fc.nat(24) });

describe('simulated readings', () => {
  it('that improve meet the target at every site and never fail on the chart', () => {
    fc.assert(fc.property(any, ({ seed, ...ask }) => {
      const readings = readingsFor({ ...ask, sites, lean: 'improves', random: seededRandom(seed) });
      for (const values of Object.values(readings)) {
        expect(values.every((value) => meets(ask.measure, value))).toBe(true);
        if (values.length > 1) expect(['consistently-passes', 'inconsistent']).toContain(assurance(ask.measure, values));
        expect(stopRuleFires(ask.measure.stopRule, values)).toBe(false);
      }
    }));
  });

  it('that improve after others make up for them, however few months are left', () => {
    fc.assert(fc.property(any, fc.constantFrom('flat' as const, 'worsens' as const), fc.integer({ min: 1, max: 12 }), ({ seed, ...ask }, lean, before) => {
      const random = seededRandom(seed);
      const earlier = readingsFor({ ...ask, sites, months: before, startIndex: 0, lean, random });
      const later = readingsFor({ ...ask, sites, startIndex: before, lean: 'improves', random, earlier });
      for (const site of sites) {
        const values = [...earlier[site]!, ...later[site]!];
        expect(meets(ask.measure, values.reduce((sum, value) => sum + value, 0) / values.length)).toBe(true);
        expect(assurance(ask.measure, values)).not.toBe('consistently-fails');
      }
    }));
  });

  it('that stay flat stay near the baseline: no target met, no stop rule crossed', () => {
    fc.assert(fc.property(any, ({ seed, ...ask }) => {
      const { baseline, target, kind, stopRule } = ask.measure;
      for (const values of Object.values(readingsFor({ ...ask, sites, lean: 'flat', random: seededRandom(seed) }))) {
        for (const value of values) expect(Math.abs(value - baseline)).toBeLessThanOrEqual(0.06 * Math.abs(target! - baseline));
        if (kind === 'main' && values.length > 1) expect(assurance(ask.measure, values)).toBe('consistently-fails');
        expect(stopRuleFires(stopRule, values)).toBe(false);
      }
    }));
  });

  it('that worsen cross the stop rule at every site', () => {
    fc.assert(fc.property(any, ({ seed, ...ask }) => {
      fc.pre(ask.months >= ask.measure.stopRule.consecutive);
      for (const values of Object.values(readingsFor({ ...ask, sites, lean: 'worsens', random: seededRandom(seed) }))) {
        expect(stopRuleFires(ask.measure.stopRule, values)).toBe(true);
      }
    }));
  });

  it('are as many as the months, of finite numbers, the same for the same seed and different between sites', () => {
    fc.assert(fc.property(any, fc.constantFrom('improves' as const, 'flat' as const, 'worsens' as const), ({ seed, ...ask }, lean) => {
      const of = () => readingsFor({ ...ask, sites, lean, random: seededRandom(seed) });
      expect(of()).toEqual(of());
      for (const values of Object.values(of())) expect(values.filter(Number.isFinite)).toHaveLength(ask.months);
      if (ask.months > 3) expect(of()['one']).not.toEqual(of()['two']);
    }));
  });
});

describe('the measures of a played pilot', () => {
  it.each([...carriedCohort().innovations, ...inventedCohort().innovations])('of $id are one main and one balancing, complete, with a stop rule on the worse side, and marked', (innovation) => {
    const [main, balancing] = measuresFor(innovation);
    expect([main.kind, balancing.kind]).toEqual(['main', 'balancing']);
    for (const { name, unit, simulated, direction, baseline, target, stopRule } of [main, balancing]) {
      expect([simulated, /simulated/.test(name), [...name].length <= 150, [...unit].length <= 50]).toEqual([true, true, true, true]);
      expect(stopRule.comparison).toBe(direction === 'increase' ? 'below' : 'above');
      expect(Math.sign(stopRule.threshold - baseline)).toBe(direction === 'increase' ? -1 : 1);
      expect(Math.sign(target! - baseline)).toBe(direction === 'increase' ? 1 : -1);
    }
  });

  it('can be stopped within the shortest worsening spell', () => {
    const stopped = inventedCohort().innovations.find(({ id }) => id === 'stop-06')!;
    expect(measuresFor(stopped)[0].stopRule.consecutive).toBe(1);
    expect(measuresFor(inventedCohort().innovations[0]!)[0].stopRule.consecutive).toBe(2);
  });
});

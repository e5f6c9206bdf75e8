import { describe, expect, it } from '@jest/globals';
import { changesStopRule, type PlanContent, type PlanMeasure } from './index.ts';

const RULE = { comparison: 'below', threshold: 80, consecutive: 2 } as const;
const measure = (id: string, more: Partial<PlanMeasure> = {}): PlanMeasure => ({
  id, name: id, unit: 'per cent', numerator: null, denominator: null, direction: 'increase', baseline: 100, target: 110, main: false, stopRule: RULE, ...more,
});
const plan = (...measures: PlanMeasure[]): PlanContent => ({ measures, parts: null });

describe('an amendment', () => {
  it.each([
    ['comparison', { ...RULE, comparison: 'above' as const }],
    ['threshold', { ...RULE, threshold: 79.9 }],
    ['consecutive', { ...RULE, consecutive: 3 }],
    ['none', null],
  ])('changes a stop rule where its %s is another', (_, stopRule) => {
    expect(changesStopRule(plan(measure('a'), measure('b')), plan(measure('a'), measure('b', { stopRule })))).toBe(true);
    expect(changesStopRule(plan(measure('a', { stopRule })), plan(measure('a')))).toBe(true);
  });

  it.each([{ unit: 'days' }, { numerator: 'Falls' }, { denominator: 'Bed days' }, { direction: 'decrease' as const }])('changes a stop rule where what it is asked of is another: %p', (other) => {
    expect(changesStopRule(plan(measure('a')), plan(measure('a', other)))).toBe(true);
    expect(changesStopRule(plan(measure('a', { stopRule: null })), plan(measure('a', { stopRule: null, ...other })))).toBe(false);
  });

  it('changes none where all else is another, where a measure is added, and where they change places', () => {
    expect(changesStopRule(plan(measure('a')), plan(measure('a', { name: 'b', target: 1, baseline: 2, main: true })))).toBe(false);
    expect(changesStopRule(plan(measure('a')), plan(measure('a'), measure('b', { stopRule: { ...RULE, threshold: 1 } })))).toBe(false);
    expect(changesStopRule(plan(measure('a'), measure('b', { stopRule: null })), plan(measure('b', { stopRule: null }), measure('a')))).toBe(false);
  });

  it('that loses a measure loses its rule', () => expect(changesStopRule(plan(measure('a')), plan())).toBe(true));
});

import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measureMet, measureState, targetsSentence, type MeasureReport, type TargetState } from './index.ts';

type Told = Parameters<typeof measureState>[0];
const pooled = (target: TargetState, direction: MeasureReport['direction'] = 'increase') => ({ direction, pooled: { target }, sites: [] }) as unknown as Told;
const bySite = (...targets: TargetState[]) => ({ direction: 'decrease', pooled: null, sites: targets.map((target) => ({ target })) }) as unknown as Told;

it.each<[string, Told, string]>([
  ['met', pooled('met'), 'met'],
  ['not met', pooled('not-met'), 'not-met'],
  ['met from one month to another', pooled('varies'), 'not-met'],
  ['of few months', pooled('insufficient-data'), 'not-enough'],
  ['without a reading', pooled('none'), 'not-enough'],
  ['of which neither way is better', pooled('none', 'neutral'), 'no-target'],
  ['met at every site', bySite('met', 'met'), 'met'],
  ['met at one, of few months at the other', bySite('met', 'insufficient-data'), 'not-enough'],
  ['not met at one, of few months at the other', bySite('insufficient-data', 'not-met'), 'not-met'],
  ['without a site', bySite(), 'not-enough'],
])('a measure %s', (_, measure, state) => expect(measureState(measure)).toBe(state));

it('is said in three numbers: too few data are no failure', () => {
  expect(targetsSentence([pooled('met'), pooled('varies'), pooled('insufficient-data'), pooled('none')])).toBe('Of 4 measures, 1 met its target and can be relied on, 1 did not, and of 2 there is not enough data.');
  expect(targetsSentence([pooled('insufficient-data')])).toBe('Of 1 measure, 0 met their target and can be relied on, 0 did not, and of 1 there is not enough data.');
  expect(targetsSentence([pooled('met'), pooled('none', 'neutral')])).toBe('Of 1 measure, 1 met its target and can be relied on, 0 did not, and of 0 there is not enough data. 1 has no target to meet, since neither way is better.');
  expect([targetsSentence([]), targetsSentence([pooled('none', 'neutral')])]).toEqual(['There is no measure.', 'No measure has a target. 1 has no target to meet, since neither way is better.']);
});

it('agrees with what the register counts, whatever the sites say', () => {
  const target = fc.constantFrom<TargetState>('met', 'not-met', 'varies', 'insufficient-data', 'none');
  fc.assert(fc.property(fc.array(target, { maxLength: 4 }), (targets) => expect(measureState(bySite(...targets)) === 'met').toBe(measureMet(bySite(...targets)))));
});

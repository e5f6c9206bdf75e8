import { describe, expect, it } from '@jest/globals';
import type { PlanVersion } from '../amendment/index.ts';
import { aPilot, aReading, aSite, MEASURE, months } from './a-pilot.ts';
import { pilotReport, reportOfSites } from './index.ts';

const PLANNED = { ...MEASURE };
const RULE = MEASURE.stopRule!;
const versions = (threshold: number): PlanVersion[] => [
  { version: 1, signedAt: '2024-12-20T10:00:00Z', reason: null, changes: [], content: { measures: [PLANNED], parts: null } },
  { version: 2, signedAt: '2025-06-15T10:00:00Z', reason: 'Counted wrongly', changes: ['The stop rule'], content: { measures: [{ ...PLANNED, stopRule: { ...RULE, threshold } }], parts: null } },
];
const readings = months(12).map((month, at) => aReading('a', month, { value: at === 2 || at === 3 ? 65 : 92, recordedAt: [`${month.slice(0, 8)}28T10:00:00Z`] }));
const report = pilotReport(aPilot({ sites: [aSite('a'), aSite('b')], readings, measures: [{ ...MEASURE, stopRule: { ...RULE, threshold: 50 } }], plan: versions(50) }));

describe('the report of a plan that was amended', () => {
  it('names its version, and each amendment with its reason', () => {
    expect(report.plan).toEqual({ version: 2, signedOn: '2025-06-15', parts: null, amendments: [{ version: 2, signedOn: '2025-06-15', reason: 'Counted wrongly', changes: ['The stop rule'] }] });
    expect(report.measures[0]!.judgedUnder).toContain('version 2 of the plan');
  });

  it('does not lose what met an earlier stop rule while that was in force', () => {
    const [site] = report.measures[0]!.sites;
    expect(site!.stopRuleMet).toEqual([]);
    expect(site!.cautions).toContain('Under the stop rule of version 1 of the plan, while it was in force, it was met in April 2025.');
    const later = readings.map((one) => ({ ...one, recordedAt: ['2025-07-01T10:00:00Z'] }));
    const other = pilotReport(aPilot({ readings: later, measures: [{ ...MEASURE, stopRule: { ...RULE, threshold: 50 } }], plan: versions(50) }));
    expect(other.measures[0]!.sites[0]!.cautions.join()).not.toContain('while it was in force');
  });

  it('names nothing as met under a rule that was not in force yet', () => {
    const slip = readings.map((one, at) => (at === 2 || at === 3 ? { ...one, value: 92, earlier: [65], recordedAt: [...one.recordedAt, '2025-05-20T10:00:00Z'] } : one));
    const of = (rules: number[]) => {
      const plan = rules.map((threshold, at) => ({ ...versions(threshold)[at === 0 ? 0 : 1]!, version: at + 1, signedAt: ['2024-12-20T10:00:00Z', '2025-06-15T10:00:00Z', '2025-08-15T10:00:00Z'][at]!, content: { measures: [{ ...PLANNED, stopRule: { ...RULE, threshold } }], parts: null } }));
      return pilotReport(aPilot({ readings: slip, measures: [{ ...MEASURE, stopRule: { ...RULE, threshold: rules.at(-1)! } }], plan })).measures[0]!.sites[0]!;
    };
    // a slip that was corrected before the stricter rule came
    expect([of([50, 70]).stopRuleMet, of([50, 70]).stopRuleMetBefore]).toEqual([[], []]);
    expect(of([50, 70, 40]).cautions.join()).not.toContain('while it was in force');
    // the same under a rule that was there from the start
    expect(of([70, 70]).stopRuleMetBefore).toEqual(['2025-04-01']);
    expect(of([70, 50]).cautions.join()).toContain('Under the stop rule of version 1 of the plan, while it was in force, it was met in April 2025.');
  });

  it('says beside every verdict that it was amended, to a site too', () => {
    for (const one of [report, reportOfSites(report, ['a'])]) expect(one.measures[0]!.sites[0]!.cautions.join()).toContain('because: Counted wrongly');
  });

  it('of a plan without versions is as it was', () => {
    expect(pilotReport(aPilot({ readings }))).not.toHaveProperty('plan');
  });

  it('owes nothing of a measure before the month in which it was added', () => {
    const added = pilotReport(aPilot({ readings: [], measures: [{ ...MEASURE, lockedOn: '2025-11-03' }] }));
    expect(added.measures[0]!.sites[0]!.missing).toEqual(['2025-11-01', '2025-12-01']);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPilot, aReading, aSite, MEASURE, months } from './a-pilot.ts';
import { measureMet, pilotReport, publicEvidence } from './index.ts';

const played = (value: number, more = {}) => pilotReport(aPilot({ readings: months(12).flatMap((month, at) => ['a', 'b'].map((site) => aReading(site, month, { value: value + (at % 2), numerator: value + (at % 2), denominator: 100 }))), ...more }));

describe('what everybody may read of the report of a pilot', () => {
  it('is its verdicts in words, and how many targets are met', () => {
    expect(publicEvidence(played(96))).toEqual({ madeOn: '2026-01-10', sites: 2, met: 1, targets: 'Of 1 measure, 1 met its target and can be relied on, 0 did not, and of 0 there is not enough data.', measures: [{ name: 'Seen in time', main: true, verdict: 'No real change; the target is met and can be relied on.' }] });
    expect(publicEvidence(played(60))).toMatchObject({ met: 0, measures: [{ verdict: 'No real change; the target is not met.' }] });
  });

  it('says so where there is no reading, no site and no measure', () => {
    expect(publicEvidence(pilotReport(aPilot()))).toMatchObject({ met: 0, sites: 2 });
    expect(measureMet({ pooled: null, sites: [] })).toBe(false);
    expect(publicEvidence(pilotReport(aPilot({ measures: [] })))).toMatchObject({ met: 0, measures: [] });
  });

  it('says when the plan was amended, and neither what was changed nor why', () => {
    const version = (number: number, signedAt: string, reason: string | null) => ({ version: number, signedAt, reason, changes: reason ? ['A quokka'] : [], content: { measures: [], parts: null } });
    const plan = [version(1, '2024-12-20T10:00:00Z', null), version(2, '2025-06-15T10:00:00Z', 'Wombats'), version(3, '2025-08-01T10:00:00Z', 'Wombats')];
    const told = publicEvidence(played(96, { plan }));
    expect(told.amendedOn).toEqual(['2025-06-15', '2025-08-01']);
    expect(JSON.stringify(told)).not.toMatch(/quokka|Wombats/);
    expect(publicEvidence(played(96, { plan: plan.slice(0, 1) })).amendedOn).toEqual([]);
  });

  it('names no site, no figure, no money and no incident', () => {
    const secret = { name: 'Zebra hospital' };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (value) => {
        const told = JSON.stringify(publicEvidence(played(value, { sites: [aSite('a', secret), aSite('b')], incidents: [{ siteId: 'a', severity: 'serious', open: true }], measures: [MEASURE] })));
        expect(told).not.toMatch(/Zebra|serious|cost|saving|%/);
        expect(Object.keys(JSON.parse(told))).toEqual(['madeOn', 'sites', 'met', 'targets', 'measures']);
      }),
      { numRuns: 20 },
    );
  });
});

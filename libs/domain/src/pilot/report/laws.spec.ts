import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPilot, aReading, aSite, months } from './a-pilot.ts';
import { joinedReport, pilotReport, reportOfSites, type ReportReading } from './index.ts';

const IDS = ['a', 'b', 'c'];
const sites = IDS.map((id) => aSite(id));

const readingsAt = (id: string): fc.Arbitrary<ReportReading[]> =>
  fc.array(fc.option(fc.record({ numerator: fc.integer({ min: 0, max: 50 }), denominator: fc.integer({ min: 1, max: 50 }), late: fc.boolean() })), { minLength: 12, maxLength: 12 }).map((list) =>
    list.flatMap((one, at) => (one ? [aReading(id, months(12)[at]!, { ...one, value: (100 * one.numerator) / one.denominator })] : [])),
  );
const readings = fc.tuple(...IDS.map(readingsAt)).map((lists) => lists.flat());
const incidents = (siteId: string | null) => fc.array(fc.record({ siteId: fc.constant(siteId), severity: fc.constantFrom('minor' as const, 'serious' as const), open: fc.boolean() }), { maxLength: 3 });
const money = fc.record({ planned: fc.constant([]), actual: fc.array(fc.nat(), { maxLength: 1 }).map((list) => list.map((cost) => ({ month: '2025-01-01', cost, saving: 0 }))), amended: fc.constant([]) });

describe('a report', () => {
  it('of the same readings in another order is the same', () => {
    fc.assert(fc.property(readings, (list) => { expect(pilotReport(aPilot({ sites, readings: [...list].reverse() }))).toEqual(pilotReport(aPilot({ sites, readings: list }))); }), { numRuns: 20 });
  });

  it('pools between the lowest and the highest site of each month', () => {
    fc.assert(
      fc.property(readings, (list) => {
        for (const { month, value } of pilotReport(aPilot({ sites, readings: list })).measures[0]!.pooled?.months ?? []) {
          const values = list.filter((reading) => reading.month === month).map((reading) => reading.value);
          if (value === null) expect(values).toEqual([]);
          else expect(value >= Math.min(...values) - 1e-9 && value <= Math.max(...values) + 1e-9).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('counts every owed month once: known or missing', () => {
    fc.assert(
      fc.property(readings, (list) => {
        const { completeness, measures } = pilotReport(aPilot({ sites, readings: list }));
        const missing = measures[0]!.sites.reduce((sum, site) => sum + site.missing.length, 0);
        expect([completeness.owed, completeness.known + missing, completeness.known]).toEqual([36, 36, list.length]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a report of own sites', () => {
  it('is the same whatever stands at other sites, in incidents of the whole pilot, and in the money', () => {
    fc.assert(
      fc.property(readingsAt('a'), incidents('a'), readings, readings, fc.tuple(incidents('b'), incidents(null)), money, (own, happened, one, other, elsewhere, spent) => {
        const others = (list: ReportReading[]) => list.filter(({ siteId }) => siteId !== 'a');
        const first = pilotReport(aPilot({ sites, readings: [...own, ...others(one)], incidents: happened }));
        const second = pilotReport(aPilot({ sites, readings: [...own, ...others(other)], incidents: [...happened, ...elsewhere.flat()], money: spent }));
        expect(JSON.stringify(reportOfSites(second, ['a']))).toBe(JSON.stringify(reportOfSites(first, ['a'])));
      }),
      { numRuns: 20 },
    );
  });

  it('joined from single sites is that of them all', () => {
    fc.assert(
      fc.property(readings, fc.subarray(IDS, { minLength: 1 }), (list, own) => {
        const report = pilotReport(aPilot({ sites, readings: list }));
        expect(joinedReport(own.map((id) => reportOfSites(report, [id])))).toEqual(reportOfSites(report, own));
      }),
      { numRuns: 20 },
    );
    expect(joinedReport([])).toBeNull();
  });
});

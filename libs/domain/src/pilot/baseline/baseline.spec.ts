import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths } from '../../calendar/index.ts';
import { aPilot, aReading, aSite, MEASURE, months } from '../report/a-pilot.ts';
import { pilotReport, reportOfSites, withLaterReadings, type ReportFacts, type ReportReading } from '../report/index.ts';
import { baselineMonths, baselineProblems, isOfBaseline, periodWords } from './index.ts';

const PERIOD = { from: '2024-01-01', to: '2024-12-01', source: 'the patient record' };
const BASED = { ...MEASURE, baselinePeriod: PERIOD };
/** Months of 2024 at a site. */
const before = (siteId: string, value: (at: number) => number, number = 12, more: Partial<ReportReading> = {}) => Array.from({ length: number }, (_, at) => aReading(siteId, addMonths('2024-01-01', at), { value: value(at), ...more }));
const since = (siteId: string, value: (at: number) => number, number = 12) => months(number).map((month, at) => aReading(siteId, month, { value: value(at) }));
const reported = (more: Partial<ReportFacts>) => pilotReport(aPilot({ sites: [aSite('a')], measures: [BASED], ...more })).measures[0]!;
const steady = (at: number): number => 80 + (at % 2);

describe('a baseline period', () => {
  it('ends after it begins, is not too long, and lies before the start', () => {
    const problems = (period: object, first: string | null = null) => baselineProblems({ ...PERIOD, ...period }, first).map(({ code, field }) => [code, field]);
    expect(problems({}, '2025-01-01')).toEqual([]);
    expect(problems({ to: '2023-12-01' })).toEqual([['baseline-turned', 'to']]);
    expect(problems({ from: '2020-01-01' })).toEqual([]);
    expect(problems({ from: '2019-12-01' })).toEqual([['baseline-too-long', 'from']]);
    expect(problems({}, '2024-12-01')).toEqual([['baseline-after-start', 'to']]);
  });

  it('has its months before the first of the pilot, and none of the pilot', () => {
    expect(baselineMonths(PERIOD, '2024-03-01')).toEqual(['2024-01-01', '2024-02-01']);
    fc.assert(fc.property(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }), (at, start) => {
      const [month, first] = [addMonths('2024-06-01', at), addMonths('2024-06-01', start)];
      expect(isOfBaseline(month, PERIOD, first)).toBe(baselineMonths(PERIOD, first).includes(month));
    }));
    expect([isOfBaseline('2024-01-01', null, '2025-01-01'), isOfBaseline('2024-01-01', undefined, '2025-01-01')]).toEqual([false, false]);
  });

  it('is said in words', () => {
    expect([periodWords(PERIOD), periodWords({ ...PERIOD, to: PERIOD.from })]).toEqual(['January 2024 to December 2024, figures from: the patient record', 'January 2024, figures from: the patient record']);
  });
});

describe('a site with twelve months before the start', () => {
  it('has its change judged against them from the first month on, and its target by the months of the pilot alone', () => {
    const [site] = reported({ readings: [...before('a', steady), ...since('a', () => 95, 2)], today: '2025-03-02' }).sites;
    expect(site).toMatchObject({ known: 2, missing: [], variation: 'improvement', assurance: 'insufficient-data', target: 'insufficient-data', baseline: { cut: false } });
    expect(site!.verdict).toBe('“Seen in time” is improving; it takes 12 months of the pilot to say whether the target can be met.');
    expect(site!.limits).toBe('Limits from the 12 months before the start: the baseline period (January 2024 to December 2024, figures from: the patient record). What is said of the target rests on the months of the pilot alone.');
    expect(site!.cautions).toEqual(['The pilot has readings of 2 months: a lasting change shows after 7.']);
    expect(site!.months.map(({ month }) => month)).toEqual(['2025-01-01', '2025-02-01']);
  });

  it('may be relied on to reach a target that lies beyond the limits of before', () => {
    const [site] = reported({ readings: [...before('a', steady), ...since('a', (at) => 95 + (at % 2))] }).sites;
    expect(site).toMatchObject({ variation: 'improvement', assurance: 'consistently-passes', target: 'met', verdict: '“Seen in time” is improving and will meet its target of 90%.' });
    // without them there is no change within the pilot to see
    expect(reported({ measures: [MEASURE], readings: since('a', (at) => 95 + (at % 2)) }).sites[0]).toMatchObject({ variation: 'common-cause', target: 'met' });
  });

  it('owes none of them, and no stop rule is met by them', () => {
    const report = pilotReport(aPilot({ sites: [aSite('a')], measures: [BASED], readings: before('a', () => 10), today: '2025-02-02' }));
    expect(report.completeness).toMatchObject({ owed: 1, known: 0 });
    expect(report.measures[0]!.sites[0]).toMatchObject({ known: 0, variation: null, stopRuleMet: [], verdict: '“Seen in time” has no reading yet.' });
    expect(report.measures[0]!.notPooled).toBe('There is no reading to pool.');
  });

  it('says that these moved themselves', () => {
    expect(reported({ readings: [...before('a', (at) => 70 + at), ...since('a', () => 82)] }).sites[0]!.cautions).toContain('The months before the start moved themselves, so that what is held against them is unsure.');
  });

  it('is judged anew from a rebase on', () => {
    const rebases = [{ siteId: null, period: '2025-03-01', recordedOn: '2025-12-20', reason: { kind: 'process-changed', text: 'A clinic', changedOn: '2025-02-10' } as const }];
    const [site] = reported({ measures: [{ ...BASED, rebases }], readings: [...before('a', steady), ...since('a', (at) => (at < 2 ? 80 : 95))] }).sites;
    expect(site).toMatchObject({ variation: 'insufficient-data', limits: expect.stringContaining('They hold until the limits begin anew.') });
  });

  it('keeps them in what a site reads, and where months follow the report', () => {
    const report = pilotReport(aPilot({ sites: [aSite('a'), aSite('b')], measures: [BASED], readings: [...before('a', steady), ...before('b', () => 1), ...since('a', () => 80.5)] }));
    expect(reportOfSites(report, ['a']).measures[0]).toMatchObject({ pooled: null, baselinePeriod: periodWords(PERIOD), sites: [{ siteId: 'a', baseline: { months: { length: 12 } } }] });
    const [later] = withLaterReadings(report.measures[0]!, [{ siteId: 'a', month: '2026-01-01', value: 99, late: false, version: 1 }]);
    expect(later).toMatchObject({ variation: 'improvement', baseline: { months: { length: 12 } } });
  });
});

describe('a baseline that is missing, short or cut', () => {
  it.each<[string, Partial<ReportFacts>, string]>([
    ['no period', { measures: [MEASURE] }, 'The plan names no baseline period: limits are from the months of the pilot alone.'],
    ['no reading', {}, 'There is no reading of the baseline period (January 2024 to December 2024, figures from: the patient record): limits are from the months of the pilot alone.'],
    ['eleven', { readings: before('a', steady, 11) }, 'There are readings of 11 months of the baseline period (January 2024 to December 2024, figures from: the patient record), and limits take 12: limits are from the months of the pilot alone. One month of the period has no reading: December 2024.'],
    ['cut', { runs: [{ from: '2024-02-10', to: null }], readings: before('a', steady, 1) }, 'The pilot began before the period was over, so that its later months are of the pilot.'],
  ])('says so: %s', (_, more, words) => {
    const [site] = reported(more).sites;
    expect(site!.limits).toContain(words);
    expect(site!.variation).toBeNull();
  });

  it('with readings of too few months leaves the verdict to the pilot', () => {
    expect(reported({ readings: [...before('a', steady, 11), ...since('a', () => 95, 3)], today: '2025-04-02' }).sites[0]).toMatchObject({ variation: 'insufficient-data', cautions: [] });
    const whole = reported({ readings: [...before('a', steady, 11), ...since('a', () => 95)] }).sites[0]!;
    expect(whole).toMatchObject({ variation: 'common-cause', assurance: 'consistently-passes' });
  });

  it('leaves readings out that an amended period has not', () => {
    const [site] = reported({ measures: [{ ...MEASURE, baselinePeriod: { ...PERIOD, from: '2024-06-01' } }], readings: before('a', steady) }).sites;
    expect([site!.baseline!.months.length, site!.known]).toEqual([7, 0]);
  });
});

describe('the baseline of all sites together', () => {
  const parts = (reading: ReportReading): ReportReading => ({ ...reading, numerator: reading.value, denominator: 100 });
  const pooled = (readings: readonly ReportReading[]) => reported({ sites: [aSite('a'), aSite('b')], readings: [...readings, ...['a', 'b'].flatMap((site) => since(site, () => 95).map(parts))] }).pooled!;

  it('is of their sums, and of months that every site has', () => {
    const both = pooled(['a', 'b'].flatMap((site) => before(site, steady).map(parts)));
    expect(both.baseline!.months[1]).toMatchObject({ numerator: 162, denominator: 200, value: 81 });
    expect(both).toMatchObject({ variation: 'improvement', target: 'met' });
    const lacking = pooled([...before('a', steady).map(parts), ...before('b', steady, 11).map(parts)]);
    expect([lacking.baseline!.months.at(-1)!.value, lacking.variation]).toEqual([null, 'common-cause']);
  });

  it('is none where parts are not known, and says so', () => {
    expect(pooled(before('a', steady)).limits).toMatch(/^Readings of the baseline period .* are not pooled/u);
  });
});

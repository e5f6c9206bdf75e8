import { describe, expect, it } from '@jest/globals';
import { addMonths } from '../../calendar/index.ts';
import { aPilot, aReading, aSite, MEASURE, months } from '../report/a-pilot.ts';
import { pilotReport, reportOfSites, type ReportReading } from '../report/index.ts';
import { rebaseProblems, rebasesAt, type RecordedRebase } from './index.ts';

const CHANGED = { kind: 'process-changed', text: 'A second clinic opened', changedOn: '2025-12-20' } as const;
const SINCE = '2026-01-01';
/** A level about 80 for twelve months, then one about 95 for as many as are asked for. */
const stepped = (siteId: string, since: number): ReportReading[] =>
  Array.from({ length: 12 + since }, (_, at) => aReading(siteId, addMonths('2025-01-01', at), { value: (at < 12 ? 80 : 95) + (at % 2) }));
const pilot = (readings: ReportReading[], more: object = {}) => aPilot({ today: '2027-02-10', readings, ...more });
const problems = (readings: ReportReading[], more: object = {}, facts: object = {}) =>
  rebaseProblems(pilot(readings, facts), { measureId: 'm1', siteId: 'a', period: SINCE, reason: CHANGED, ...more }).map(({ code }) => code);

describe('a rebase of a measure of a pilot', () => {
  it('waits for seven months of a level that has settled, and answers a change', () => {
    expect(problems(stepped('a', 12))).toEqual([]);
    expect(problems(stepped('a', 7))).toEqual([]);
    expect(problems(stepped('a', 6))).toEqual(['too-few-since']);
    expect(problems(months(12).concat(Array.from({ length: 9 }, (_, at) => addMonths(SINCE, at))).map((month, at) => aReading('a', month, { value: at < 12 ? 80 + (at % 2) : 85 + 2 * at })))).toEqual(['still-moving']);
    expect(problems(Array.from({ length: 24 }, (_, at) => aReading('a', addMonths('2025-01-01', at), { value: 80 + (at % 2) })))).toEqual(['no-change-seen']);
  });

  it('needs a reason, and the month that follows the change', () => {
    expect(problems(stepped('a', 12), { reason: { ...CHANGED, text: ' ' } })).toEqual(['no-reason']);
    expect(problems(stepped('a', 12), { reason: { ...CHANGED, changedOn: '2026-01-02' } })).toEqual(['not-where-it-changed']);
    expect(problems(stepped('a', 12), { period: '2031-01-01' })).toContain('unknown-month');
  });

  it('of every site holds at each that has months on both sides; at one that left before or joined after it begins nothing', () => {
    const all = { siteId: null };
    expect(problems([...stepped('a', 12), ...stepped('b', 12)], all)).toEqual([]);
    expect(problems([...stepped('a', 12), ...stepped('b', 0)], all)).toEqual(['too-few-since']);
    const gone = { sites: [aSite('a'), aSite('b', { leftOn: '2025-12-31' }), aSite('c', { joinedOn: '2026-01-05' })] };
    expect(problems([...stepped('a', 12), ...stepped('b', 0), aReading('c', SINCE)], all, gone)).toEqual([]);
    const [refusal] = rebaseProblems(pilot([...stepped('a', 12), ...stepped('b', 3)]), { measureId: 'm1', siteId: null, period: SINCE, reason: CHANGED });
    expect(refusal!.message).toMatch(/^Site b: 3 months/);
  });

  it('of all sites together alone asks no site: one of several merged, and the others did not change', () => {
    const parts = (readings: ReportReading[]) => readings.map((reading) => ({ ...reading, numerator: reading.value, denominator: 100 }));
    const level = Array.from({ length: 24 }, (_, at) => aReading('b', addMonths('2025-01-01', at), { value: 80 + (at % 2) }));
    const merged = parts([...stepped('a', 12), ...level]);
    expect(problems(merged, { siteId: null })).toEqual(['no-change-seen']);
    expect(problems(merged, { siteId: null, together: true })).toEqual([]);
    const without = rebaseProblems(pilot([...stepped('a', 12), ...level]), { measureId: 'm1', siteId: null, together: true, period: SINCE, reason: CHANGED });
    expect(without).toMatchObject([{ code: 'unknown-month', message: expect.stringContaining('There is no series of all sites together: Not pooled') }]);
    const recorded = { measures: [{ ...MEASURE, rebases: [{ siteId: null, together: true, period: SINCE, reason: CHANGED, recordedOn: '2026-12-01' }] }] };
    expect(problems(merged, { siteId: null, together: true }, recorded)).toEqual(['rebased-already']);
    expect(problems(merged, {}, recorded)).toEqual([]); // of its own it has none
  });

  it('is judged with the months of the baseline before it, and none begins with the first month of the pilot', () => {
    const before = Array.from({ length: 12 }, (_, at) => aReading('a', addMonths('2024-01-01', at), { value: 80 + (at % 2) }));
    const since = Array.from({ length: 12 }, (_, at) => aReading('a', addMonths('2025-01-01', at), { value: (at < 1 ? 80 : 95) + (at % 2) }));
    const early = { period: '2025-02-01', reason: { ...CHANGED, changedOn: '2025-01-20' } };
    const planned = { measures: [{ ...MEASURE, baselinePeriod: { from: '2024-01-01', to: '2024-12-01', source: 'The record' } }] };
    expect(problems(since, early)).toEqual(['too-few-before']);
    expect(problems([...before, ...since], early, planned)).toEqual([]);
    expect(problems([...before, ...since], { period: '2025-01-01', reason: { ...CHANGED, changedOn: '2024-12-20' } }, planned)).toEqual(['rebased-already']);
  });

  it('is not recorded twice', () => {
    expect(problems(stepped('a', 12), {}, { measures: [{ ...MEASURE, rebases: [{ siteId: null, period: SINCE, reason: CHANGED, recordedOn: '2026-12-01' }] }] })).toEqual(['rebased-already']);
  });

  it('is of no measure that the pilot has not', () => {
    expect(() => problems([], { measureId: 'x' })).toThrow('There is no measure x');
  });
});

describe('a report with a rebase', () => {
  const parts = { numerator: 9, denominator: 10 };
  const readings = [...stepped('a', 12), ...stepped('b', 12)].map((reading) => ({ ...reading, ...parts }));
  const of = (...rebases: Pick<RecordedRebase, 'siteId'>[]) =>
    pilotReport(pilot(readings, { today: '2027-01-10', measures: [{ ...MEASURE, rebases: rebases.map(({ siteId }) => ({ siteId, period: SINCE, reason: CHANGED, recordedOn: '2026-12-01' })) }] }));
  const said = (report: ReturnType<typeof of>) => report.measures[0]!.sites.map(({ variation, assurance }) => [variation, assurance]);

  it('judges the series by its new level, and says since when and why', () => {
    expect(said(of())).toEqual([['improvement', 'inconsistent'], ['improvement', 'inconsistent']]);
    const report = of({ siteId: 'a' });
    expect(said(report)).toEqual([['common-cause', 'consistently-passes'], ['improvement', 'inconsistent']]);
    const [a, b] = report.measures[0]!.sites;
    const words = 'From January 2026 on mean and range begin anew, since the process changed on 20 December 2025: A second clinic opened (recorded on 1 December 2026).';
    expect(a!.cautions).toContain(words);
    expect(b!.cautions).not.toContain(words);
    expect(report.measures[0]!.pooled!.cautions).not.toContain(words);
    expect(of({ siteId: null }).measures[0]!.pooled!.cautions).toContain(words);
  });

  it('tells a site lead of no rebase of another site', () => {
    expect(JSON.stringify(reportOfSites(of({ siteId: 'a' }), ['b']))).not.toContain('second clinic');
    expect(JSON.stringify(reportOfSites(of({ siteId: null }), ['b']))).toContain('second clinic');
  });

  it('is of a site its own and those of all, and of all together the latter', () => {
    const list = [{ siteId: 'a' }, { siteId: null }, { siteId: 'b' }];
    expect(rebasesAt(list, 'a')).toEqual([{ siteId: 'a' }, { siteId: null }]);
    expect(rebasesAt(list, null)).toEqual([{ siteId: null }]);
    const together = { siteId: null, together: true };
    expect([rebasesAt([together], 'a'), rebasesAt([together], null)]).toEqual([[], [together]]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { pilotReport, reportOfSites, type ReportFacts } from '@waymark/domain/pilot';
import { REPORT } from '../../../texts/pilot-report.ts';
import { reportCsv } from './report-csv.ts';
import { reportPdf } from './report-pdf.ts';
import type { ReadReport } from './report.server.ts';

const FACTS: ReportFacts = {
  reference: 'INN-2026-0001', innovation: 'A lamp', organisation: 'Lamps Ltd', simulated: true,
  runs: [{ from: '2025-01-01', to: null }], today: '2025-03-10',
  sites: [{ id: 'a', name: 'North', joinedOn: '2025-01-01', leftOn: null }, { id: 'b', name: 'South', joinedOn: '2025-01-01', leftOn: null }],
  measures: [{ id: 'm', name: '=cmd()', unit: '%', numerator: 'Seen', denominator: 'All', direction: 'increase', baseline: 80, target: 90, main: true, stopRule: null }],
  readings: [{ measureId: 'm', siteId: 'a', month: '2025-01-01', value: 95, numerator: 95, denominator: 100, late: true, reason: null, earlier: [], recordedAt: [] }],
  incidents: [{ siteId: 'b', severity: 'serious', open: true }],
  money: { planned: [{ month: '2025-01-01', cost: 100_00, saving: 0 }], actual: [{ month: '2025-01-01', cost: 150_50, saving: 0 }], amended: [] },
};
const read = (more: Partial<ReadReport> = {}): ReadReport => ({ standing: 'draft', run: null, frozenAt: null, sha256: null, simulated: true, content: pilotReport(FACTS), ...more });

describe('a report as a table', () => {
  const lines = reportCsv(read()).slice(1).trim().split('\r\n');

  it('bears its marks on every line, and its formulas run nowhere', () => {
    for (const line of lines.slice(1)) expect(line).toMatch(/^"INN-2026-0001","A lamp","yes","Draft: the pilot still runs","2025-03-10",""/);
    expect(lines.some((line) => line.includes(`"'=cmd()"`))).toBe(true);
    expect(lines.some((line) => line.includes('"=cmd()"'))).toBe(false);
  });

  it('has a line for each month of each site, missing ones too, for incidents, and for money', () => {
    const cells = lines.map((line) => line.slice(1, -1).split('","'));
    expect(cells.every((row) => row.length === REPORT.columns.length)).toBe(true);
    expect(cells.filter((line) => line[6] === 'words').map((line) => line.at(-1))).toContain('Of 1 measure, 0 met their target and can be relied on, 0 did not, and of 1 there is not enough data.');
    const of = (row: string, site: string) => cells.filter((line) => line[6] === row && line[9] === site).map((line) => line.slice(10, 16));
    expect(of('reading', 'North')).toEqual([['2025-01', '95', '95', '100', 'yes', 'no']]);
    expect(of('missing', 'South').map(([month]) => month)).toEqual(['2025-01', '2025-02']);
    expect(of('verdict', 'North')).toHaveLength(1);
    expect(cells.filter((line) => line[6] === 'incidents' && line[9] === 'South').map((line) => line.at(-1))).toEqual(['Serious: reported 1, still open 1', 'Minor: reported 0, still open 0']);
    expect(cells.filter((line) => line[6] === 'money').map((line) => line.at(-1))).toContain('Cost in fact £150.50; Saving in fact £0');
  });

  it('says under which version of the plan it judges, with amendments and their reasons', () => {
    const { id, name, unit, numerator, denominator, direction, baseline, target, main, stopRule } = FACTS.measures[0]!;
    const content = { measures: [{ id, name, unit, numerator, denominator, direction, baseline, target, main, stopRule }], parts: null };
    const plan = [
      { version: 1, signedAt: '2024-12-20T10:00:00Z', reason: null, changes: [], content },
      { version: 2, signedAt: '2025-02-01T10:00:00Z', reason: 'Smaller wards', changes: ['The target'], content: { ...content, measures: [{ ...content.measures[0]!, target: 95 }] } },
    ];
    const cells = reportCsv(read({ content: pilotReport({ ...FACTS, plan }) })).slice(1).trim().split('\r\n').map((line) => line.slice(1, -1).split('","'));
    expect(cells.filter((line) => line[6] === 'plan').map((line) => line.at(-1))).toEqual([
      'Plan: Version 2, amended on 1 February 2025', 'Version 2, 1 February 2025: The target. Because: Smaller wards',
      'Logic model and sample-size note: Logic model and sample-size note were not asked for when this plan was locked.',
      'Judged under version 2 of the plan, signed on 1 February 2025. The measure is as version 2 has it.',
    ]);
    expect(cells.find((line) => line[6] === 'verdict' && line[9] === 'North')!.at(-1)).toContain('target from 90 to 95, because: Smaller wards');
  });

  it('has the months before the start apart, and says what limits rest on', () => {
    const { measures: [measure], readings } = FACTS;
    const based = pilotReport({ ...FACTS, measures: [{ ...measure!, baselinePeriod: { from: '2024-11-01', to: '2024-12-01', source: 'the record' } }], readings: [...readings, { ...readings[0]!, month: '2024-11-01', value: 81, numerator: 81, late: false }] });
    const cells = reportCsv(read({ content: based })).slice(1).trim().split('\r\n').map((line) => line.slice(1, -1).split('","'));
    const of = (row: string) => cells.filter((line) => line[6] === row && line[9] === 'North').map((line) => line.slice(10, 12));
    expect([of('reading before the start'), of('missing before the start'), of('reading')]).toEqual([[['2024-11', '81']], [['2024-12', '']], [['2025-01', '95']]]);
    expect(cells.find((line) => line[6] === 'verdict' && line[9] === 'North')!.at(-1)).toContain('There are readings of 1 month of the baseline period (November 2024 to December 2024, figures from: the record), and limits take 12');
  });

  it('of own sites says nothing of others, of all together or of money', () => {
    const own = reportCsv(read({ content: reportOfSites(pilotReport(FACTS), ['a']) }));
    for (const other of ['South', '£', 'serious: reported 1']) expect(own).not.toContain(other);
  });
});

describe('a report as a PDF', () => {
  it('is tagged, the same bytes each time, and says what it is in its title', async () => {
    const [first, again] = [await reportPdf(read(), 'Waymark'), await reportPdf(read(), 'Waymark')];
    expect(first.equals(again)).toBe(true);
    const text = first.toString('latin1');
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/StructTreeRoot');
  });

  it('that is frozen is dated by its freezing', async () => {
    const frozen = await reportPdf(read({ standing: 'frozen', frozenAt: '2025-04-01T10:00:00Z', sha256: 'a'.repeat(64) }), 'Waymark');
    expect(frozen.toString('latin1')).toContain('20250401100000');
  });
});

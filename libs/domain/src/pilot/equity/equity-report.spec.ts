import { describe, expect, it } from '@jest/globals';
import { aPilot, aReading, aSite, MEASURE, months } from '../report/a-pilot.ts';
import { pilotReport, reportOfSites, type ReportFacts } from '../report/index.ts';
import { breakdownProblems, breakdownWords, READY_BREAKDOWNS, type FrozenBefore } from './index.ts';

const SEX = { name: 'Sex', groups: ['Female', 'Male', 'Other'] };
const group = (siteId: string, name: string, numerator: number, denominator: number, more: object = {}) => ({ measureId: 'm1', siteId, month: '2025-01-01', breakdown: 'Sex', group: name, numerator, denominator, ...more });
const wholeOf = (siteId: string, numerator: number, denominator: number, month = '2025-01-01') => aReading(siteId, month, { numerator, denominator });
const FROZEN: Partial<ReportFacts> = { measures: [{ ...MEASURE, breakdowns: [SEX] }], readings: [wholeOf('a', 200, 300), wholeOf('b', 100, 200)], frozenBefore: [] };
const reportOf = (groups: ReportFacts['groups'], more: Partial<ReportFacts> = {}) => pilotReport(aPilot({ ...FROZEN, ...(groups ? { groups } : {}), ...more }));
const equityOf = (...of: Parameters<typeof reportOf>) => reportOf(...of).measures[0]!.equity![0]!;
/** All groups of a site. */
const all = (siteId: string, ...counts: [number, number][]) => SEX.groups.map((name, at) => group(siteId, name, ...counts[at]!));
const TOLD = all('a', [81, 101], [88, 112], [0, 12]);
const NOT_TOLD = { name: 'Sex', groups: [], sentences: ['Not told: a group is small enough to point to a person, or not every group has figures.'] };

describe('breakdowns', () => {
  it('have groups to tell apart, and names of their own', () => {
    expect(breakdownProblems(READY_BREAKDOWNS)).toEqual([]);
    expect(breakdownProblems([{ name: 'Sex', groups: ['Female'] }, { name: ' sex', groups: ['A', 'a'] }])).toEqual([
      'Two breakdowns are called “ sex”: give each a name of its own', '“Sex” has 1 group: give 2 to 20', '“ sex” has the group “a” twice: name it once',
    ]);
    expect(breakdownProblems(Array.from({ length: 11 }, (_, at) => ({ ...SEX, name: `B${at}` })))).toEqual(['There are 11 breakdowns: give at most 10']);
    expect([breakdownWords([]), breakdownWords([SEX])]).toEqual(['none', 'Sex (Female, Male, Other)']);
  });
});

describe('the report of a measure by groups', () => {
  it('has rates, intervals and the gap of all sites together, from counts as everybody may read them', () => {
    const { groups, sentences } = equityOf([...TOLD, ...all('b', [9, 19], [60, 99], [0, 0])]);
    expect(groups.map(({ numerator, denominator, rate }) => [numerator, denominator, rate && Math.round(rate)])).toEqual([[90, 120, 75], [150, 215, 70], [0, 10, 0]]);
    expect(groups[0]!.interval!.lower).toBeCloseTo(66.6, 1);
    expect(groups[0]!.difference!.value).toBeCloseTo((100 * 90) / 120 - (100 * 150) / 225, 9);
    expect(sentences[0]).toBe('The highest is “Female” with 75%, the lowest “Other” with 0%: a gap of 75 percentage points.');
    expect(sentences[1]).toBe('Every monthly reading has figures of every group.');
  });

  it.each<[string, ReportFacts['groups'], Partial<ReportFacts>?]>([
    ['a small numerator', all('a', [3, 40], [88, 112], [0, 12])],
    ['a small denominator', all('a', [81, 101], [88, 112], [0, 5])],
    ['few who were not counted', all('a', [81, 85], [88, 112], [0, 12])],
    ['few whom no group has', all('a', [100, 140], [95, 140], [0, 12])],
    ['groups of more than the whole', all('a', [190, 200], [100, 112], [0, 12])],
    ['groups of more than the whole in one month of one site, not in all', [...TOLD, ...all('b', [100, 110], [30, 60], [0, 12])]],
    ['a group never recorded', TOLD.slice(0, 2)],
    ['no figures', []],
    ['no figures, and no reading', undefined, { readings: [] }],
    ['no whole to hold them against', TOLD, { readings: [aReading('a', '2025-01-01')] }],
    ['counts that rounding would not hide', all('a', [8, 58], [8, 58], [0, 0]), { readings: [wholeOf('a', 16, 116)] }],
  ])('tells nothing, whatever the cause, in one sentence: %s', (_, groups, ...[more]) => {
    expect(equityOf(groups, more)).toEqual(NOT_TOLD);
  });

  it('is never in a draft', () => {
    const { frozenBefore: _, ...draft } = FROZEN;
    const [told] = pilotReport(aPilot({ ...draft, groups: TOLD })).measures[0]!.equity!;
    expect(told).toEqual({ name: 'Sex', groups: [], sentences: [expect.stringContaining('when a run of the pilot ends')] });
    expect([pilotReport(aPilot({ ...draft, groups: [] })).measures[0]!.equity![0]]).toEqual([told]);
  });

  it('counts months of sites that have every group, and says of how many readings', () => {
    const { groups, sentences } = equityOf([...TOLD, group('b', 'Female', 50, 100)]);
    expect([groups[0]!.numerator, sentences[1]]).toEqual([80, '1 of 2 monthly readings has figures of every group: what is said is of those.']);
    expect(equityOf([...TOLD, ...TOLD.map((one) => ({ ...one, month: '2025-02-01' }))]).sentences[1]).toBe('1 of 2 monthly readings has figures of every group: what is said is of those.');
  });

  it('gives no interval where the measure counts no share', () => {
    const { groups, sentences } = equityOf([group('a', 'Female', 80, 1000), group('a', 'Male', 50, 1000), group('a', 'Other', 0, 1000)], { measures: [{ ...MEASURE, unit: 'falls per 1,000 bed days', breakdowns: [SEX] }], readings: [wholeOf('a', 130, 3000)] });
    expect(groups[0]).toMatchObject({ rate: 80, interval: null, difference: null });
    expect(sentences.at(-1)).toBe('No interval is given, as the measure counts no share of its denominator.');
  });

  it('leaves out groups that the plan has no more, and is not of the plan that names none', () => {
    expect(equityOf([...TOLD, group('a', 'Unknown', 80, 100), group('a', 'Female', 80, 100, { breakdown: 'Gender' })])).toEqual(equityOf(TOLD));
    expect(pilotReport(aPilot({ readings: [aReading('a', months(1)[0]!)] })).measures[0]).not.toHaveProperty('equity');
  });

  it('is not for a site, as it is of all of them', () => {
    const report = pilotReport(aPilot({ sites: [aSite('a'), aSite('b')], measures: [{ ...MEASURE, breakdowns: [SEX] }], groups: [group('b', 'Female', 80, 100)] }));
    expect(report.measures[0]!.equity).toHaveLength(1);
    expect(reportOfSites(report, ['a']).measures[0]).not.toHaveProperty('equity');
  });
});

describe('a further frozen report', () => {
  const before = (facts: Partial<ReportFacts>): FrozenBefore => {
    const { measures } = reportOf(TOLD, facts);
    return { measures, groups: TOLD, readings: FROZEN.readings!, ...facts } as FrozenBefore;
  };
  const after = (groups: ReportFacts['groups'], more: Partial<ReportFacts> = {}) => equityOf(groups, { frozenBefore: [before({})], ...more });
  const NEXT = { readings: [wholeOf('a', 200, 300), wholeOf('b', 100, 200, '2025-02-01')] };
  const added = (...counts: [number, number][]) => [...TOLD, ...all('b', ...counts).map((one) => ({ ...one, month: '2025-02-01' }))];

  it('is told where each group changed by nobody or by at least 8', () => {
    expect(after(TOLD)).toEqual(equityOf(TOLD));
    expect(after(added([50, 90], [20, 50], [0, 0]), NEXT).groups.map(({ numerator }) => numerator)).toEqual([130, 110, 0]);
  });

  it.each<[string, ReportFacts['groups'], Partial<ReportFacts>?]>([
    ['by few who were counted', added([5, 60], [20, 50], [0, 0]), NEXT],
    ['by few who were not', added([50, 90], [20, 23], [0, 0]), NEXT],
    ['by few whom no group has', added([50, 90], [46, 96], [0, 0]), NEXT],
    ['down by few, as a correction', [group('a', 'Female', 78, 101), ...TOLD.slice(1)]],
    ['one way in those counted and the other in those not', [group('a', 'Female', 89, 99), ...TOLD.slice(1)]],
  ])('else tells nothing: %s', (_, groups, ...[more]) => {
    expect(equityOf(groups, more).groups).toHaveLength(3); // it would, were it the first
    expect(after(groups, more)).toEqual(NOT_TOLD);
  });

  it('tells nothing either of groups that the earlier one told otherwise, or whose record is another now', () => {
    const breakdowns = [{ name: 'Gender', groups: SEX.groups }];
    expect(after(TOLD.map((one) => ({ ...one, breakdown: 'Gender' })), { measures: [{ ...MEASURE, breakdowns }] }).groups).toEqual([]);
    expect(equityOf(TOLD, { frozenBefore: [{ ...before({}), groups: [] }] })).toEqual(NOT_TOLD);
  });

  it('is the first to tell where the earlier one told nothing', () => {
    expect(equityOf(TOLD, { frozenBefore: [{ ...before({}), measures: reportOf([]).measures, groups: [] }] })).toEqual(equityOf(TOLD));
  });
});

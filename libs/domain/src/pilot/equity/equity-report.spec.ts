import { describe, expect, it } from '@jest/globals';
import { aPilot, aReading, aSite, MEASURE, months } from '../report/a-pilot.ts';
import { pilotReport, reportOfSites, type ReportFacts } from '../report/index.ts';
import { breakdownProblems, breakdownWords, READY_BREAKDOWNS } from './index.ts';

const SEX = { name: 'Sex', groups: ['Female', 'Male', 'Other'] };
const group = (siteId: string, name: string, numerator: number, denominator: number, more: object = {}) => ({ measureId: 'm1', siteId, month: '2025-01-01', breakdown: 'Sex', group: name, numerator, denominator, ...more });
const equityOf = (groups: ReportFacts['groups'], more: Partial<ReportFacts> = {}) =>
  pilotReport(aPilot({ measures: [{ ...MEASURE, breakdowns: [SEX] }], readings: [aReading('a', '2025-01-01'), aReading('b', '2025-01-01')], ...(groups ? { groups } : {}), ...more })).measures[0]!.equity![0]!;

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
  it('has rates, intervals and the gap of all sites together, from counts as others may read them', () => {
    const { groups, sentences } = equityOf([group('a', 'Female', 81, 101), group('b', 'Female', 9, 12), group('a', 'Male', 88, 102), group('b', 'Male', 60, 99), group('a', 'Other', 0, 12)]);
    expect(groups.map(({ numerator, denominator, rate }) => [numerator, denominator, rate && Math.round(rate)])).toEqual([[90, 115, 78], [150, 200, 75], [0, 10, 0]]);
    expect(groups[0]!.interval!.lower).toBeCloseTo(69.9, 1);
    expect(groups[0]!.difference!.value).toBeCloseTo((100 * 90) / 115 - (100 * 150) / 210, 9);
    expect(sentences[0]).toBe('The highest is “Female” with 78.261%, the lowest “Other” with 0%: a gap of 78.261 percentage points.');
    expect(sentences[1]).toBe('Every monthly reading has figures by group.');
  });

  it('shows no small count, no rate of one, and none from which one could be worked out', () => {
    const report = equityOf([group('a', 'Female', 3, 40), group('a', 'Male', 20, 60), group('a', 'Other', 50, 90)]);
    expect(report.groups.map(({ numerator, denominator, rate, interval }) => [numerator, denominator, rate !== null, interval !== null])).toEqual([[null, 40, false, false], [null, 60, false, false], [50, 90, true, true]]);
    expect(report.sentences).toContain('Fewer than two groups have a rate that can be shown, so that no gap is told.');
  });

  it('says what is missing: months, groups, all of it', () => {
    expect(equityOf([]).sentences).toEqual(['No figures by group were recorded.']);
    expect(equityOf(undefined, { readings: [] }).sentences).toEqual(['There is no reading yet.']);
    const { sentences, groups } = equityOf([group('a', 'Female', 80, 100), group('a', 'Male', 50, 100)]);
    expect(sentences).toContain('1 of 2 monthly readings has figures by group: what is said is of those.');
    expect(sentences).toContain('No figures were recorded of “Other”.');
    expect(groups[2]).toMatchObject({ known: false, rate: null });
  });

  it('gives no interval where the measure counts no share', () => {
    const { groups, sentences } = equityOf([group('a', 'Female', 80, 1000), group('a', 'Male', 50, 1000)], { measures: [{ ...MEASURE, unit: 'falls per 1,000 bed days', breakdowns: [SEX] }] });
    expect(groups[0]).toMatchObject({ rate: 80, interval: null, difference: null });
    expect(sentences.at(-1)).toBe('No interval is given, as the measure counts no share of its denominator.');
  });

  it('leaves out groups that the plan has no more, and is not of the plan that names none', () => {
    expect(equityOf([group('a', 'Unknown', 80, 100), group('a', 'Female', 80, 100, { breakdown: 'Gender' })]).sentences).toEqual(['No figures by group were recorded.']);
    expect(pilotReport(aPilot({ readings: [aReading('a', months(1)[0]!)] })).measures[0]).not.toHaveProperty('equity');
  });

  it('is not for a site, as it is of all of them', () => {
    const report = pilotReport(aPilot({ sites: [aSite('a'), aSite('b')], measures: [{ ...MEASURE, breakdowns: [SEX] }], groups: [group('b', 'Female', 80, 100)] }));
    expect(report.measures[0]!.equity).toHaveLength(1);
    expect(reportOfSites(report, ['a']).measures[0]).not.toHaveProperty('equity');
  });
});

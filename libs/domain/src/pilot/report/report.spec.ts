import { describe, expect, it } from '@jest/globals';
import { aPilot, aReading, aSite, MEASURE, months } from './a-pilot.ts';
import { pilotReport, type ReportFacts } from './index.ts';

const measureOf = (more: Partial<ReportFacts>) => pilotReport(aPilot(more)).measures[0]!;
const year = (siteId: string, value: (at: number) => number) => months(12).map((month, at) => aReading(siteId, month, { value: value(at) }));

it('a site whose organisation has ended says what became of it, and until then nothing', () => {
  const ofSite = (today: string) => pilotReport(aPilot({ today, sites: [aSite('a', { lastDay: '2025-06-30', successors: ['Northwest'] })], readings: [aReading('a', '2025-01-01')] })).measures[0]!.sites[0]!.cautions;
  expect(ofSite('2025-07-10')).toContain('Site a became Northwest on 1 July 2025.');
  expect(ofSite('2025-06-30').join()).not.toContain('Northwest');
});

describe('a site with twelve months', () => {
  const [good] = measureOf({ readings: year('a', (at) => 95 + (at % 2)) }).sites;

  it('has its verdict with variation, assurance, baseline and target', () => {
    expect(good).toMatchObject({ known: 12, missing: [], variation: 'common-cause', assurance: 'consistently-passes', target: 'met', mean: 95.5 });
    expect(good!.verdict).toBe('“Seen in time” shows no real change and will meet its target of 90%.');
    expect(good!.againstBaseline).toBe('The mean of its 12 months is 95.5%, 15.5% above the baseline of 80%, which is better.');
    expect(good!.againstTarget).toBe('The target of 90% is met and can be relied on: it was reached in 12 of 12 months.');
  });

  it.each([
    [11, 'insufficient-data', 'Insufficient data: “Seen in time” has readings of 11 months, and it takes 12 to say what changed.'],
    [12, 'common-cause', '“Seen in time” shows no real change and will meet its target of 90%.'],
  ])('takes twelve: with %i it is %s', (known, variation, verdict) => {
    const [site] = measureOf({ readings: year('a', () => 95).slice(12 - known) }).sites;
    expect(site).toMatchObject({ variation, assurance: known < 12 ? 'insufficient-data' : 'consistently-passes', verdict });
  });

  it.each([
    [(at: number) => 80 + (at % 2), 'not-met', 'The target of 90% is not met, and will not be unless something changes: it was reached in 0 of 12 months.'],
    [(at: number) => 85 + 10 * (at % 2), 'varies', 'The target of 90% cannot be relied on, from one month to another it is met or not: it was reached in 6 of 12 months.'],
  ])('whose target is out of reach or varies says so', (value, target, againstTarget) => {
    expect(measureOf({ readings: year('a', value) }).sites[0]).toMatchObject({ target, againstTarget });
  });

  it('says nothing of a target where no direction is better', () => {
    const [site] = measureOf({ readings: year('a', () => 95), measures: [{ ...MEASURE, direction: 'neutral' }] }).sites;
    expect(site).toMatchObject({ target: 'none', assurance: null, againstTarget: 'No direction is better, so that the target of 90% says nothing.' });
  });
});

describe('what is missing', () => {
  it('is counted and named, also where there is no reading at all', () => {
    const report = pilotReport(aPilot({ readings: year('a', () => 95).filter((_, at) => at !== 3) }));
    expect(report.completeness).toEqual({ owed: 24, known: 11, sentence: '13 of 24 monthly readings are missing, named below.' });
    expect(report.measures[0]!.sites[0]!.cautions).toEqual(['1 of 12 months is missing: April 2025.']);
    expect(report.measures[0]!.sites[1]).toMatchObject({ known: 0, variation: null, assurance: null, mean: null, verdict: '“Seen in time” has no reading yet.' });
  });

  it('is owed by a site from its joining to its leaving, and by nobody between two runs', () => {
    const runs = [{ from: '2025-01-20', to: '2025-03-05' }, { from: '2025-09-01', to: null }];
    const { sites } = measureOf({ runs, sites: [aSite('a'), aSite('b', { joinedOn: '2025-02-11', leftOn: '2025-10-31' })], today: '2026-01-10' });
    expect(sites.map(({ missing }) => missing)).toEqual([
      ['2025-01-01', '2025-02-01', '2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01'],
      ['2025-02-01', '2025-09-01', '2025-10-01'],
    ]);
    expect(sites[1]!.cautions.at(-1)).toBe('The site left on 31 October 2025.');
  });

  it('is nothing before a month is over', () => {
    expect(pilotReport(aPilot({ today: '2025-01-31' })).completeness.sentence).toBe('No reading is owed yet.');
  });
});

describe('what happened to readings', () => {
  it('is said: late ones, and corrections with their reason', () => {
    const [site] = measureOf({ readings: [aReading('a', '2025-01-01', { late: true }), aReading('a', '2025-02-01', { value: 90, earlier: [9, 91], reason: 'A slip' })] }).sites;
    expect(site!.cautions.slice(1)).toEqual(['1 reading came after it was due: January 2025.', 'February 2025 was corrected from 9% to 91% to 90%, because: A slip.']);
  });

  it('names the months in which the stop rule was met before a correction, as the readings stood then', () => {
    const readings = [
      aReading('a', '2025-01-01', { value: 60, recordedAt: ['2025-02-01T09:00:00Z'] }),
      aReading('a', '2025-02-01', { value: 95, earlier: [65], recordedAt: ['2025-03-01T09:00:00Z', '2025-03-09T09:00:00Z'] }),
    ];
    expect(measureOf({ readings }).sites[0]).toMatchObject({ stopRuleMet: [], stopRuleMetBefore: ['2025-02-01'] });
    const never = [{ ...readings[0]!, recordedAt: ['2025-04-01T09:00:00Z'] }, readings[1]!];
    expect(measureOf({ readings: never }).sites[0]).toMatchObject({ stopRuleMet: [], stopRuleMetBefore: [] });
  });

  it('takes readings on either side of a pause between two runs for no neighbours', () => {
    const runs = [{ from: '2025-01-01', to: '2025-02-28' }, { from: '2025-09-01', to: null }];
    const [site] = measureOf({ runs, today: '2025-11-01', readings: [aReading('a', '2025-01-01'), aReading('a', '2025-02-01', { value: 60 }), aReading('a', '2025-09-01', { value: 60 }), aReading('a', '2025-10-01')] }).sites;
    expect(site).toMatchObject({ known: 4, missing: [], stopRuleMet: [], cautions: [] });
  });

  it('says as the baseline where nothing is left of the difference', () => {
    const readings = [79.9, 80.1, 80.0000000001].map((value, at) => aReading('a', months(3)[at]!, { value }));
    expect(measureOf({ readings }).sites[0]!.againstBaseline).toBe('The mean of its 3 months is 80%, as the baseline of 80%.');
  });

  it('names every month in which a stop rule was met, also where it ended again; a missing month breaks the run', () => {
    const values = [60, 60, 60, 95, 60, null, 60, 60];
    const readings = values.flatMap((value, at) => (value === null ? [] : [aReading('a', months(8)[at]!, { value })]));
    expect(measureOf({ readings, today: '2025-09-01' }).sites[0]!.stopRuleMet).toEqual(['2025-02-01', '2025-03-01', '2025-08-01']);
    expect(measureOf({ measures: [{ ...MEASURE, stopRule: null }] }).sites[0]!.stopRuleMet).toBeNull();
  });
});

describe('all sites together', () => {
  const parts = (siteId: string, numerator: number, denominator: number) => aReading(siteId, '2025-01-01', { numerator, denominator, value: (100 * numerator) / denominator });

  it('are the sums of numerators and denominators, never the mean of rates', () => {
    const { pooled } = measureOf({ readings: [parts('a', 90, 100), parts('b', 1, 10)], today: '2025-02-01' });
    expect(pooled!.months).toMatchObject([{ numerator: 91, denominator: 110, value: (100 * 91) / 110 }]);
  });

  it('are not pooled where parts are not known, and it says why', () => {
    expect(measureOf({ readings: [parts('a', 90, 100), aReading('b', '2025-01-01')] })).toMatchObject({ pooled: null, notPooled: expect.stringMatching(/^Not pooled: 1 reading of 2 has not its numerator/u) });
    expect(measureOf({ readings: [aReading('b', '2025-01-01')] }).notPooled).toMatch(/^Not pooled: no reading has its numerator/u);
    expect(measureOf({})).toMatchObject({ pooled: null, notPooled: 'There is no reading to pool.' });
  });

  it('name months that lack a site, and count what the sites say', () => {
    const { pooled, tally } = measureOf({ readings: [parts('a', 90, 100)], today: '2025-02-01' });
    expect(pooled!.cautions).toEqual(['One month lacks the reading of a site, which changes the pooled value: January 2025.']);
    expect(tally).toBe('2 sites: 1 with insufficient data, 1 without a reading. The target can be relied on at 0 of 2.');
  });
});

describe('beside the measures', () => {
  it('incidents are counted by severity, in all and by site', () => {
    const incidents = [{ siteId: 'a', severity: 'serious', open: true }, { siteId: null, severity: 'minor', open: false }] as const;
    const report = pilotReport(aPilot({ incidents }));
    expect(report.incidents).toEqual([{ severity: 'serious', reported: 1, open: 1 }, { severity: 'minor', reported: 1, open: 0 }]);
    expect(report.incidentsBySite[1]!.counts).toEqual([{ severity: 'serious', reported: 0, open: 0 }, { severity: 'minor', reported: 0, open: 0 }]);
  });

  it('costs and savings stand beside the plan, month by month, with what is missing and what was changed', () => {
    const money = (month: string, cost: number, saving: number) => ({ month, cost, saving });
    const report = pilotReport(aPilot({ money: { planned: [money('2025-01-01', 100_00, 50_00), money('2025-02-01', 100_00, 50_00)], actual: [money('2025-01-01', 150_00, 50_00)], amended: ['2025-02-01'] } })).money!;
    expect(report.months).toEqual([
      { month: '2025-01-01', planned: { cost: 100_00, saving: 50_00 }, actual: { cost: 150_00, saving: 50_00 } },
      { month: '2025-02-01', planned: { cost: 100_00, saving: 50_00 }, actual: null },
    ]);
    expect(report.sentences).toEqual([
      'Costs so far are £150, £50 (50%) above the plan of £100.', 'Savings so far are £50, as planned for the months that are compared.', 'Together that is £50 worse than planned.',
      'February 2025 has no figures and is left out of the plan too.', 'The plan of February 2025 was changed after the pilot began.',
    ]);
  });

  it('costs and savings of the last month count once the pilot has ended in it', () => {
    const month = { month: '2025-03-01', cost: 100_00, saving: 0 };
    const ended = pilotReport(aPilot({ runs: [{ from: '2025-01-01', to: '2025-03-20' }], today: '2025-03-20', money: { planned: [month], actual: [{ ...month, cost: 300_00 }], amended: [] } }));
    expect(ended.money).toMatchObject({ compared: ['2025-03-01'], netAgainstPlan: -200_00 });
  });

  it('a plan without money, or without figures in fact, is said', () => {
    expect(pilotReport(aPilot()).money!.sentences).toEqual(['The plan has no costs and savings.']);
    expect(pilotReport(aPilot({ money: { planned: [{ month: '2025-01-01', cost: 1, saving: 0 }], actual: [], amended: [] } })).money!.sentences).toEqual(['No costs and savings in fact were recorded.']);
  });
});

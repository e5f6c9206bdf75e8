import { describe, expect, it } from '@jest/globals';
import { pilotReport, type ReportFacts, withLaterReadings } from '@waymark/domain/pilot';
import { assuranceTitle, variationTitle } from '../../../texts/pilot-verdicts.ts';
import { measureView } from './measure-view.ts';
import { sitesByRule } from './stops-by-rule.ts';
import { monthName, monthsBetween, shortMonth } from './months.ts';

describe('months', () => {
  it('reach from one to another over the end of a year, both included', () => {
    expect(monthsBetween('2026-11-01', '2027-02-01')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(monthsBetween('2026-11-01', '2026-11-01')).toEqual(['2026-11-01']);
    expect(monthsBetween('2026-11-01', '2026-10-01')).toEqual([]);
  });

  it('are named in full and in short', () => {
    expect([monthName('2026-10-01'), shortMonth('2027-01-01')]).toEqual(['October 2026', 'Jan 27']);
  });
});

describe('the page of a measure', () => {
  const measure = { id: 'm', name: 'Seen in time', unit: 'index', numerator: null, denominator: null, direction: 'increase', baseline: 100, target: 110, main: true } as const;
  const stopRule = { comparison: 'below', threshold: 90, consecutive: 2 } as const;
  const months = monthsBetween('2027-01-01', '2028-01-01');
  const read = (siteId: string, month: string, value: number) => ({ measureId: 'm', siteId, site: siteId, month, value, version: 1, late: false, baseline: false, simulated: false });
  // site a has every month; site b has six, two of them below the stop rule, and lacks the last and the first
  const readings = [...months.map((month, at) => read('a', month, 112 + (at % 3))), ...months.slice(1, 7).map((month, at) => read('b', month, at < 2 ? 80 : 100))];
  const facts: ReportFacts = {
    reference: 'W-1', innovation: 'A lamp', organisation: 'Lamps Ltd', simulated: false, runs: [{ from: '2027-01-05', to: null }], today: '2028-02-10',
    sites: ['a', 'b'].map((id) => ({ id, name: `Site ${id}`, joinedOn: '2027-01-05', leftOn: null })),
    measures: [{ ...measure, stopRule }],
    readings: readings.map((one) => ({ ...one, numerator: null, denominator: null, reason: null, earlier: [], recordedAt: ['2027-02-01T00:00:00.000Z'] })),
    incidents: [], money: { planned: [], actual: [], amended: [] },
  };
  const report = pilotReport(facts);
  const pilot = {
    measures: [{ ...measure, stopComparison: 'below', stopThreshold: 90, stopConsecutive: 2, baselineFrom: null, baselineTo: null, baselineSource: null, breakdowns: [], lockedAt: '2027-01-01' }],
    sites: ['a', 'b'].map((id) => ({ id, organisation: `Site ${id}`, joinedAt: '2027-01-05', leftAt: null, lastDay: null, successors: [], joined: [] })),
    readings,
    rebases: [],
    stopFirings: [],
  };
  const view = (site: string | null, more: object = {}) => measureView({ ...pilot, ...more }, report, { measure: null, site }, '2028-02-10')!;

  it('says of each site what the report says: change, target, months missing, stop rules, cautions', () => {
    const [a, b] = report.measures[0]!.sites;
    expect(view(null).bySite.map(({ variation, assurance, missing, stopped }) => [variation, assurance, missing, stopped])).toEqual([
      [a!.variation, a!.assurance, a!.missing.length, []],
      [b!.variation, b!.assurance, b!.missing.length, [months[2]]],
    ]);
    expect([b!.variation, b!.missing.length]).toEqual(['insufficient-data', 7]);
    for (const one of [a!, b!]) expect(view(one.siteId).finding).toEqual(one);
    expect([variationTitle(b!.variation), assuranceTitle(b!.assurance)]).toEqual(['Insufficient data', 'Insufficient data']);
  });

  it('counts of each site the readings that came late, since the report was made too, and none of before the pilot', () => {
    expect(view(null).bySite.map(({ late }) => late)).toEqual([0, 0]);
    const late = readings.map((one) => (one.siteId === 'b' && one.month <= '2027-03-01' ? { ...one, late: true } : one));
    const reported = pilotReport({ ...facts, readings: late.map((one) => ({ ...one, numerator: null, denominator: null, reason: null, earlier: [], recordedAt: ['2027-02-01T00:00:00.000Z'] })) });
    const since = [...late, { ...read('a', '2028-02-01', 112), late: true }, { ...read('a', '2026-12-01', 112), late: true, baseline: true }];
    expect(measureView({ ...pilot, readings: since }, reported, { measure: null, site: null }, '2028-03-25')!.bySite.map(({ late: came }) => came)).toEqual([1, 2]);
  });

  it('says where organisations merged, at that month, and offers the rebase with its reason where the measure has settled since', () => {
    // site a about 80, and about 110 once another had joined
    const grown = readings.map((one) => (one.siteId === 'a' && one.month < '2027-07-01' ? { ...one, value: one.value - 30 } : one));
    const merged = pilotReport({ ...facts, readings: grown.map((one) => ({ ...one, numerator: null, denominator: null, reason: null, earlier: [], recordedAt: ['2027-02-01T00:00:00.000Z'] })) });
    const sites = pilot.sites.map((site) => (site.id === 'a' ? { ...site, joined: [{ name: 'Site c', lastDay: '2027-06-30', into: 'Site a', part: false }] } : site));
    const seen = (site: string, more: object = {}) => measureView({ ...pilot, sites, readings: grown, ...more }, merged, { measure: null, site }, '2028-02-10')!;
    const words = 'Site c became part of Site a on 1 July 2027.';
    expect(seen('a').mergers).toEqual({ said: [{ on: '2027-07-01', words }], offers: [{ rebase: { period: '2027-07-01', reason: { kind: 'organisations-merged', text: words, changedOn: '2027-07-01' } }, refused: null }] });
    const { marks, mergers } = seen('a').wide!;
    expect(mergers).toEqual([(marks[5]!.x + marks[6]!.x) / 2]);
    expect(seen('a').scope).toBe('a');
    expect(seen('b').mergers).toEqual({ said: [], offers: [] });
    // before its day nothing is said; where limits begin anew there already nothing is offered
    expect(measureView({ ...pilot, sites, readings: grown }, merged, { measure: null, site: 'a' }, '2027-06-30')!.mergers.said).toEqual([]);
    const rebase = { measureId: 'm', siteId: 'a', together: false, month: '2027-07-01', kind: 'organisations-merged', reason: words, changedOn: '2027-07-01', recordedAt: '2028-02-01T00:00:00.000Z', withdrawnAt: null };
    expect(seen('a', { rebases: [rebase] }).mergers).toMatchObject({ said: [{ words }], offers: [] });
    // and where it does not show, why not
    expect(measureView({ ...pilot, sites }, report, { measure: null, site: 'a' }, '2028-02-10')!.mergers.offers).toMatchObject([{ refused: expect.any(String) }]);
  });

  it('has no series of all sites where the report pools none, says why, and shows the first site until one is chosen', () => {
    const { pooled, notPooled, sites } = report.measures[0]!;
    expect(pooled).toBeNull();
    expect(view('')).toMatchObject({ finding: null, wide: null, notPooled });
    expect(view(null)).toMatchObject({ site: { id: 'a' }, finding: sites[0], notPooled });
    expect(view('b').notPooled).toBeNull();
  });

  it('adds by site what came after the report was frozen, and keeps the rest', () => {
    const later = [...readings, read('a', '2028-02-01', 200)];
    expect(view('a', { readings: later }).points.at(-1)).toEqual({ period: '2028-02-01', value: 200 });
    expect(view('b', { readings: later }).finding).toEqual(report.measures[0]!.sites[1]);
    // what weakened it before its report weakens it still
    const [measure] = report.measures;
    const weakened = { ...measure!, sites: measure!.sites.map((one) => ({ ...one, cautions: ['It came late.'] })) };
    expect(withLaterReadings(weakened, [{ siteId: 'a', month: '2028-02-01', value: 200, late: false, version: 1 }])[0]!.cautions).toContain('It came late.');
  });

  it('keeps a firing of the record that a correction has unmade', () => {
    const firing = { measureId: 'm', siteId: 'a', months: [months[3]!, months[4]!], planVersion: 2, stopComparison: 'below', stopThreshold: 90, stopConsecutive: 2 };
    expect(view(null, { stopFirings: [firing] }).bySite[0]!.stopped).toEqual([months[4]]);
    // each under the rule that it met, and not under the one of now
    expect(sitesByRule(view(null, { stopFirings: [firing, { ...firing, planVersion: 1, stopThreshold: 80 }] }).bySite)).toEqual([
      { rule: '2 readings in a row below 90', sites: ['Site a', 'Site b'] },
      { rule: '2 readings in a row below 80, as version 1 of the plan had it', sites: ['Site a'] },
    ]);
  });

  it('draws the months before the start apart, judges those after by them, and counts them as no reading of the pilot', () => {
    const before = monthsBetween('2026-01-01', '2026-12-01').map((month, at) => ({ ...read('a', month, 100 + (at % 2)), baseline: true }));
    const based = pilotReport({ ...facts, measures: [{ ...facts.measures[0]!, baselinePeriod: { from: '2026-01-01', to: '2026-12-01', source: 'the record' } }], readings: [...facts.readings, ...before.map((one) => ({ ...one, numerator: null, denominator: null, reason: null, earlier: [], recordedAt: [] }))] });
    const seen = measureView({ ...pilot, readings: [...before, ...readings] }, based, { measure: null, site: 'a' }, '2028-02-10')!;
    expect([seen.before, seen.fixed, seen.points.length, seen.finding!.known, seen.finding!.variation]).toEqual([12, true, 25, 13, 'improvement']);
    expect(seen.wide).toMatchObject({ start: { words: 'Pilot begins' }, rebases: [], segments: { length: 2 } });
    expect(seen.wide!.start!.x).toBeGreaterThan(seen.wide!.segments[0]!.from);
    expect(view('a')).toMatchObject({ before: 0, fixed: false, wide: { start: null } });
  });

  it('of a pilot without a report has no site and no point', () => {
    expect(measureView({ ...pilot, readings: [] }, null, { measure: 'm', site: null }, '2028-02-10')).toMatchObject({ points: [], bySite: [], finding: null, known: false });
  });
});

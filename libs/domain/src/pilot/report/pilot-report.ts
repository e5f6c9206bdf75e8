import { judgedUnder } from '../amendment/index.ts';
import { splitAtStart } from '../baseline/baseline-of.ts';
import { periodWords } from '../baseline/limits-words.ts';
import { equityReport } from '../equity/equity-report.ts';
import { groupedBy } from '../verdict/grouped-by.ts';
import { moneyReport } from './money-report.ts';
import { pooledFinding } from './pooled-finding.ts';
import type { ReportFacts, ReportIncident, ReportMeasure, ReportReading } from './report-facts.types.ts';
import type { IncidentCount, MeasureReport, PilotReport } from './report.types.ts';
import { notesOfPlan, planReport } from './plan-report.ts';
import { siteFinding } from './site-finding.ts';
import { tallyOf } from './tally.ts';
import { count, stopWords } from './words.ts';

/**
 * The evaluation report of a pilot on a day: each measure by site and pooled, what is missing, stop rules that were met,
 * incidents, costs and savings against the plan. The same facts give the same report.
 *
 * @throws RangeError where an amount of money is no whole number of pence, or a series no chart can be made of
 */
export const pilotReport = (facts: ReportFacts): PilotReport => {
  const readings = groupedBy(facts.readings, ({ measureId }) => measureId);
  const plan = planReport(facts);
  const measures = facts.measures.map((measure) => measureReport(measure, facts, readings.get(measure.id) ?? []));
  return {
    format: 'waymark/pilot-report@1',
    reference: facts.reference,
    innovation: facts.innovation,
    organisation: facts.organisation,
    simulated: facts.simulated,
    madeOn: facts.today,
    runs: facts.runs.map(({ from, to }) => ({ from, to })),
    scope: 'whole',
    sites: facts.sites.map(({ id, name, joinedOn, leftOn, leftBecause }) => ({ id, name, joinedOn, leftOn, ...(leftBecause ? { leftBecause } : {}) })),
    ...(plan ? { plan } : {}),
    completeness: completenessOf(measures),
    measures,
    incidents: countsOf(facts.incidents),
    incidentsBySite: facts.sites.map(({ id }) => ({ siteId: id, counts: countsOf(facts.incidents.filter(({ siteId }) => siteId === id)) })),
    money: moneyReport(facts.money, facts.today, hasEnded(facts)),
  };
};

const measureReport = (measure: ReportMeasure, facts: ReportFacts, own: readonly ReportReading[]): MeasureReport => {
  const { id, name, unit, numerator, denominator, direction, baseline, target, main, stopRule } = measure;
  const bySite = groupedBy(own, ({ siteId }) => siteId);
  const sites = facts.sites.map((site) => siteFinding(measure, site, bySite.get(site.id) ?? [], facts));
  return {
    id, name, unit, numerator, denominator, direction, baseline, target, main,
    ...(measure.baselinePeriod ? { baselinePeriod: periodWords(measure.baselinePeriod) } : {}),
    stopRule: stopRule && stopWords(stopRule),
    ...(facts.plan ? { judgedUnder: judgedUnder(id, facts.plan) } : {}),
    ...pooledFinding(measure, sites, own, facts.runs, notesOfPlan(id, facts)),
    ...(measure.breakdowns?.length ? { equity: equityReport(measure, { groups: (facts.groups ?? []).filter(({ measureId }) => measureId === id), readings: splitAtStart(own, facts.runs).since }, facts.frozenBefore ?? null) } : {}),
    tally: tallyOf(sites),
    sites,
  };
};

/** Whether no run goes on: from then on there are no more figures. */
const hasEnded = ({ runs }: Pick<ReportFacts, 'runs'>): boolean => runs.length > 0 && runs.every(({ to }) => to !== null);

/** Readings that are owed or known, over measures and sites. */
export const completenessOf = (measures: readonly Pick<MeasureReport, 'sites'>[]): PilotReport['completeness'] => {
  const months = measures.flatMap(({ sites }) => sites.flatMap((site) => site.months));
  const known = months.filter(({ value }) => value !== null).length;
  const owed = months.length;
  const missing = owed - known;
  const sentence =
    owed === 0 ? 'No reading is owed yet.' : missing === 0 ? `All ${count(owed, 'monthly reading')} are there.` : `${missing} of ${count(owed, 'monthly reading')} ${missing === 1 ? 'is' : 'are'} missing, named below.`;
  return { owed, known, sentence };
};

const countsOf = (incidents: readonly ReportIncident[]): IncidentCount[] =>
  (['serious', 'minor'] as const).map((severity) => {
    const of = incidents.filter((incident) => incident.severity === severity);
    return { severity, reported: of.length, open: of.filter(({ open }) => open).length };
  });

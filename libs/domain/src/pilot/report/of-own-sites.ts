import { completenessOf } from './pilot-report.ts';
import type { IncidentCount, PilotReport } from './report.types.ts';
import { tallyOf } from './tally.ts';

const OF_OWN_SITES = 'You see the sites that you lead: what all sites say together is not in this report.';

/**
 * What a site lead reads of a report: their own sites and nothing from which another could be worked out. Pooled findings,
 * those by group, the number of sites, incidents of others and money are left out.
 */
export const reportOfSites = (report: PilotReport, own: readonly string[]): PilotReport => {
  const measures = report.measures.map((measure) => {
    const sites = measure.sites.filter(({ siteId }) => own.includes(siteId));
    const { equity: _, ...rest } = measure;
    return { ...rest, pooled: null, notPooled: OF_OWN_SITES, tally: tallyOf(sites), sites };
  });
  const incidentsBySite = report.incidentsBySite.filter(({ siteId }) => own.includes(siteId));
  return {
    ...report,
    scope: 'own-sites',
    sites: report.sites.filter(({ id }) => own.includes(id)),
    completeness: completenessOf(measures),
    measures,
    incidents: added(incidentsBySite.map(({ counts }) => counts)),
    incidentsBySite,
    ...(report.plan?.extent ? { plan: { ...report.plan, extent: { ...report.plan.extent, sites: null } } } : {}),
    money: null,
  };
};

/** Reports of single sites as one, for whoever leads several; null where there is none. */
export const joinedReport = (reports: readonly PilotReport[]): PilotReport | null => {
  const [first] = reports;
  if (!first || reports.length === 1) return first ?? null;
  const sites = reports.flatMap((report) => report.sites);
  const measures = first.measures.map((measure, at) => ({ ...measure, sites: reports.flatMap((report) => report.measures[at]?.sites ?? []) }));
  const joined = { ...first, sites, measures, incidentsBySite: reports.flatMap((report) => report.incidentsBySite) };
  return reportOfSites(joined, sites.map(({ id }) => id));
};

const added = (lists: readonly (readonly IncidentCount[])[]): IncidentCount[] =>
  (['serious', 'minor'] as const).map((severity) => {
    const of = lists.flat().filter((one) => one.severity === severity);
    return { severity, reported: total(of.map(({ reported }) => reported)), open: total(of.map(({ open }) => open)) };
  });

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

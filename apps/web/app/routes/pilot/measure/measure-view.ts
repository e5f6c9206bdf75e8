import { localDateOf } from '@waymark/domain/calendar';
import { chartOfMonths, rebasesAt, seriesOfMonths, withLaterReadings, type Finding, type PilotReport, type RecordedRebase, type SiteFinding } from '@waymark/domain/pilot';
import type { ImprovementDirection } from '@waymark/domain/spc';
import type { Measure, Pilot } from '../pilot/pilot.server.ts';
import { mergersOfSites, mergersShown } from './mergers-of-sites.ts';
import { TOGETHER } from '../rebase/typed-rebase.ts';
import { NARROW, WIDE, type ChartSize } from './chart-scales.ts';
import { sparklineGeometry } from './sparkline-geometry.ts';
import { stopsByRule } from './stops-by-rule.ts';
import { xmrGeometry } from './xmr-geometry.ts';

/** Months of the small chart beside a site. */
const RECENT = 8;

/**
 * One measure as its page shows it: the series of all sites or of one, and each site beside it. What is said of a series is what
 * the evaluation report says, taken from the report itself; readings since it was frozen are added by site. Where the report
 * pools nothing the first site is shown.
 */
export const measureView = (pilot: Pick<Pilot, 'measures' | 'sites' | 'readings' | 'rebases' | 'stopFirings'>, report: PilotReport | null, asked: { measure: string | null; site: string | null }, today: string) => {
  const measure = pilot.measures.find(({ id }) => id === asked.measure) ?? pilot.measures[0];
  if (!measure) return null;
  const readings = pilot.readings.filter(({ measureId, baseline }) => measureId === measure.id && !baseline);
  const standing = pilot.rebases.filter(({ measureId, withdrawnAt }) => measureId === measure.id && withdrawnAt === null);
  const reported = report?.measures.find(({ id }) => id === measure.id) ?? null;
  const sites = reported ? withLaterReadings(reported, readings, standing.map(recorded)) : [];
  const site = pilot.sites.find(({ id }) => id === asked.site) ?? (asked.site === null && reported && !reported.pooled ? (pilot.sites[0] ?? null) : null);
  const finding: Finding | null = (site ? sites.find(({ siteId }) => siteId === site.id) : reported?.pooled) ?? null;
  const followed = rebasesAt(standing, site?.id ?? null);
  const { points, chart, before, fixed } = seriesOf(measure, finding, followed);
  const mergers = mergersShown(mergersOfSites(site ? [site] : pilot.sites, today), { points, improvementDirection: measure.direction as ImprovementDirection, target: measure.target, rebaseAtIndex: [], fixLimitsAfterPoints: null }, before, followed);
  const drawn = (size: ChartSize) => (finding && finding.known > 0 ? xmrGeometry({ points, chart, measure, before, mergers: mergers.said.map(({ on }) => on) }, size) : null);
  return {
    measure,
    site,
    finding,
    /** Why there is no series of all sites, where nobody chose a site. */
    notPooled: asked.site ? null : (reported?.notPooled ?? null),
    points,
    chart,
    /** How many of the points lie before the pilot, and whether limits rest on them. */
    before,
    fixed,
    rebases: followed.filter(({ month }) => points.slice(1).some(({ period }) => period === month)),
    /** Of organisations, in the months that are shown. */
    mergers,
    /** What a rebase of this very series is of: a site, all sites together alone, or every one. */
    scope: site?.id ?? (pilot.sites.length > 1 ? TOGETHER : ''),
    wide: drawn(WIDE),
    narrow: drawn(NARROW),
    simulated: readings.some((reading) => reading.simulated),
    known: readings.length > 0,
    corrected: readings.filter(({ version }) => version > 1).length,
    bySite: sites.map((one) => siteRow(measure, one, pilot)),
  };
};

export type MeasureView = NonNullable<ReturnType<typeof measureView>>;
export type SiteRow = MeasureView['bySite'][number];

/** As the report takes it. */
const recorded = ({ siteId, together, month, kind, reason, changedOn, recordedAt }: Pilot['rebases'][number]): RecordedRebase => ({ siteId, together, period: month, reason: { kind: kind as RecordedRebase['reason']['kind'], text: reason, changedOn }, recordedOn: localDateOf(recordedAt) });

/** The chart that the finding was read from. */
const seriesOf = ({ direction, target }: Measure, finding: Finding | null, rebases: Pilot['rebases']) =>
  chartOfMonths({ direction: direction as ImprovementDirection, target }, { baseline: finding?.baseline?.months ?? [], months: finding?.months ?? [] }, rebases.map(recorded));

const siteRow = (measure: Measure, found: SiteFinding, { sites, stopFirings }: Pick<Pilot, 'sites' | 'stopFirings'>) => {
  const points = seriesOfMonths(found.months);
  const site = sites.find(({ id }) => id === found.siteId);
  return {
    id: found.siteId,
    organisation: found.site,
    left: site?.leftAt ? { at: site.leftAt, because: site.leftReason } : null,
    latest: points.findLast(({ value }) => value !== null) ?? null,
    missing: found.missing.length,
    /** Readings that came after their day, months before the pilot left out. */
    late: found.months.filter(({ late }) => late).length,
    recent: sparklineGeometry(points.slice(-RECENT), measure.target),
    variation: found.variation,
    assurance: found.assurance,
    stopped: stoppedIn(measure, found, stopFirings),
    stops: stopsByRule(measure, found, stopFirings),
  };
};

/** Months that completed a run which met the stop rule, as the record has them and as the readings stand. */
const stoppedIn = ({ id }: Measure, { siteId, stopRuleMet, stopRuleMetBefore }: SiteFinding, firings: Pilot['stopFirings']): string[] => {
  const recorded = firings.filter((one) => one.measureId === id && one.siteId === siteId).flatMap(({ months }) => months.at(-1) ?? []);
  return [...new Set([...(stopRuleMet ?? []), ...stopRuleMetBefore, ...recorded])].sort();
};

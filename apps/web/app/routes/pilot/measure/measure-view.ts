import type { Measure, Pilot } from '../pilot/pilot.server.ts';
import { NARROW, WIDE, type ChartSize } from './chart-scales.ts';
import { chartOf, mustStop, pointsOf } from './series.ts';
import { sparklineGeometry } from './sparkline-geometry.ts';
import { xmrGeometry } from './xmr-geometry.ts';

/** One measure as its page shows it: the series of all sites or of one, and the last of each site beside it. */
export const measureView = (pilot: Pick<Pilot, 'measures' | 'sites' | 'readings' | 'rebases'>, asked: { measure: string | null; site: string | null }) => {
  const measure = pilot.measures.find(({ id }) => id === asked.measure) ?? pilot.measures[0];
  if (!measure) return null;
  const readings = pilot.readings.filter(({ measureId }) => measureId === measure.id);
  const site = pilot.sites.find(({ id }) => id === asked.site) ?? null;
  const shown = site ? readings.filter(({ siteId }) => siteId === site.id) : readings;
  const points = pointsOf(shown, readings);
  const standing = pilot.rebases.filter(({ measureId, withdrawnAt }) => measureId === measure.id && withdrawnAt === null);
  const at = (siteId: string | null) => standing.filter((rebase) => rebase.siteId === null || rebase.siteId === siteId);
  const chart = chartOf(measure, points, at(site?.id ?? null));
  const drawn = (size: ChartSize) => (points.length > 0 ? xmrGeometry({ points, chart, measure }, size) : null);
  return {
    measure,
    site,
    points,
    chart,
    rebases: at(site?.id ?? null).filter(({ month }) => points.slice(1).some(({ period }) => period === month)),
    wide: drawn(WIDE),
    narrow: drawn(NARROW),
    simulated: readings.some((reading) => reading.simulated),
    corrected: readings.filter(({ version }) => version > 1).length,
    bySite: pilot.sites.map((one) => siteRow(measure, one, pointsOf(readings.filter(({ siteId }) => siteId === one.id), readings), at(one.id))),
  };
};

export type MeasureView = NonNullable<ReturnType<typeof measureView>>;
export type SiteRow = MeasureView['bySite'][number];

const siteRow = (measure: Measure, site: Pilot['sites'][number], points: ReturnType<typeof pointsOf>, rebases: Pilot['rebases']) => {
  const chart = chartOf(measure, points, rebases);
  const latest = points.findLast(({ value }) => value !== null);
  return {
    id: site.id,
    organisation: site.organisation,
    left: site.leftAt ? { at: site.leftAt, because: site.leftReason } : null,
    latest: latest ?? null,
    missing: points.filter(({ value }) => value === null).length,
    recent: sparklineGeometry(points.slice(-8), measure.target),
    variation: chart.latestVariation,
    assurance: chart.assurance,
    mustStop: mustStop(measure, points),
  };
};

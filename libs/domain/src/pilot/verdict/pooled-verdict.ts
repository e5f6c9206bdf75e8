import { measureVerdict } from './measure-verdict.ts';
import { pooledSeries, poolingOf, siteSeries } from './series-of.ts';
import type { PooledVerdict, SiteReading, Verdict, VerdictMeasure, VerdictSite } from './verdict.types.ts';
import { monthList } from './words.ts';

/** The verdict over all sites together. Months that not every site reported are named: who reports changes the value. */
export const pooledVerdict = (measure: VerdictMeasure, sites: readonly VerdictSite[], readings: readonly SiteReading[]): PooledVerdict => {
  const points = pooledSeries(sites, readings, measure.per);
  const partial = points.filter((point) => point.sites > 0 && point.sites < point.owed);
  const verdict = measureVerdict(measure, points);
  const pooling = poolingOf(readings);
  return {
    ...verdict,
    pooling,
    cautions: [
      ...verdict.cautions,
      ...(partial.length > 0 ? [`${partial.length === 1 ? 'One month lacks' : `${partial.length} months lack`} the reading of a site: ${monthList(partial.map(({ period }) => period))}.`] : []),
      ...(pooling === 'mean-of-sites' && points.some((point) => point.sites > 1) ? ['Every site counts alike, large or small, as numerators and denominators are not known of all readings.'] : []),
    ],
  };
};

/** The verdict of each site by itself, in the order of the sites. */
export const siteVerdicts = (measure: VerdictMeasure, sites: readonly VerdictSite[], readings: readonly SiteReading[]): (Verdict & { siteId: string })[] =>
  sites.map((site) => ({ siteId: site.siteId, ...measureVerdict(measure, siteSeries(site, readings)) }));

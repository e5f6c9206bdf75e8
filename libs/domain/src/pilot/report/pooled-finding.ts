import { splitAtStart } from '../baseline/baseline-of.ts';
import { pooledBaseline } from '../baseline/pooled-baseline.ts';
import { rebasesAt } from '../rebase/rebases-at.ts';
import { perOfUnit } from '../upload/per-of-unit.ts';
import { groupedBy } from '../verdict/grouped-by.ts';
import { poolingOf, pooledSeries } from '../verdict/series-of.ts';
import { monthList } from '../verdict/words.ts';
import { findingOf } from './finding.ts';
import type { ReportFacts, ReportMeasure, ReportReading } from './report-facts.types.ts';
import type { Finding, SiteFinding } from './report.types.ts';
import { sumsOf } from './sums-of.ts';
import { count } from './words.ts';

export interface Pooled {
  pooled: Finding | null;
  notPooled: string | null;
}

/**
 * All sites together: `per` times the sum of numerators over the sum of denominators, month by month. Where these are not
 * known of every reading there is no pooled finding, as a mean of rates would be that of no patient.
 *
 * @param all readings of this measure, those of before the start too
 * @param notesOnPlan what was amended of it since the pilot began
 */
export const pooledFinding = (measure: ReportMeasure, sites: readonly SiteFinding[], all: readonly ReportReading[], runs: ReportFacts['runs'], notesOnPlan: readonly string[] = []): Pooled => {
  const { before, since: own } = splitAtStart(all, runs);
  if (own.length === 0) return { pooled: null, notPooled: 'There is no reading to pool.' };
  const without = own.filter(({ numerator, denominator }) => numerator === null || denominator === null).length;
  if (poolingOf(own) !== 'sums-of-parts')
    return { pooled: null, notPooled: `Not pooled: ${without === own.length ? 'no reading has' : `${count(without, 'reading')} of ${own.length} ${without === 1 ? 'has' : 'have'} not`} its numerator and denominator, and a mean of the sites’ values would count small and large sites alike.` };
  const points = pooledSeries(sites.map(({ siteId, months }) => ({ siteId, months: months.map(({ month }) => month) })), own, perOfUnit(measure.unit).per);
  const byMonth = groupedBy(own, ({ month }) => month);
  const months = points.map(({ period, value }) => ({ ...sumsOf(byMonth.get(period) ?? []), month: period, value }));
  const partial = points.filter((point) => point.sites > 0 && point.sites < point.owed).map(({ period }) => period);
  const notes = [...notesOnPlan, ...(partial.length === 0 ? [] : [`${partial.length === 1 ? 'One month lacks' : `${partial.length} months lack`} the reading of a site, which changes the pooled value: ${monthList(partial)}.`])];
  return { pooled: findingOf(measure, months, { notes, rebases: rebasesAt(measure.rebases ?? [], null), baseline: pooledBaseline(measure, sites, before, runs) }), notPooled: null };
};

import type { ReportFacts, ReportMeasure, ReportReading } from '../report/report-facts.types.ts';
import type { SiteFinding } from '../report/report.types.ts';
import { sumsOf } from '../report/sums-of.ts';
import { perOfUnit } from '../upload/per-of-unit.ts';
import { groupedBy } from '../verdict/grouped-by.ts';
import { poolingOf, pooledSeries } from '../verdict/series-of.ts';
import { baselineOf } from './baseline-of.ts';
import type { Baseline } from './baseline.types.ts';

/**
 * The baseline of all sites together, by the sums of their parts. A month that lacks a site has no value: limits
 * of some sites are none for all.
 *
 * @param before readings of this measure of months before the start
 */
export const pooledBaseline = ({ baselinePeriod, unit }: ReportMeasure, sites: readonly SiteFinding[], before: readonly ReportReading[], runs: ReportFacts['runs']): Baseline | null => {
  const whole = baselineOf(baselinePeriod, [], runs);
  if (!whole) return null;
  const months = whole.months.map(({ month }) => month);
  // every site of the pilot: else limits would be of some and the months after of all
  const taking = sites.filter(({ known }) => known > 0).map(({ siteId }) => ({ siteId, months }));
  const used = before.filter(({ month, siteId }) => months.includes(month) && taking.some((site) => site.siteId === siteId));
  if (used.length > 0 && poolingOf(used) !== 'sums-of-parts') return { ...whole, notPooled: true };
  const points = new Map(pooledSeries(taking, used, perOfUnit(unit).per).map((point) => [point.period, point]));
  const byMonth = groupedBy(used, ({ month }) => month);
  return {
    ...whole,
    months: whole.months.map((month) => {
      const point = points.get(month.month);
      return point && point.sites === point.owed && point.value !== null ? { ...sumsOf(byMonth.get(month.month) ?? []), month: month.month, value: point.value } : month;
    }),
  };
};

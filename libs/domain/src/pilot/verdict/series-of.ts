import type { LocalDate } from '../../calendar/index.ts';
import type { SeriesPoint } from '../../spc/index.ts';
import { groupedBy } from './grouped-by.ts';
import type { PooledPoint, Pooling, SiteReading, VerdictSite } from './verdict.types.ts';

/** The series of one site over every month that it owes or has a reading for, in order; null where one is missing. */
export const siteSeries = ({ siteId, months }: VerdictSite, readings: readonly SiteReading[]): SeriesPoint[] => {
  const own = new Map(readings.filter((reading) => reading.siteId === siteId).map(({ month, value }) => [month, value]));
  return inOrder([...months, ...own.keys()]).map((period) => ({ period, value: own.get(period) ?? null }));
};

/** How readings are pooled: by the sums of their parts where every one has them, as shares of unlike wholes have no mean. */
export const poolingOf = (readings: readonly SiteReading[]): Pooling =>
  readings.length > 0 && readings.every(({ numerator, denominator }) => numerator !== null && denominator !== null) ? 'sums-of-parts' : 'mean-of-sites';

/**
 * The readings of all sites as one series: `per` times the sum of numerators over the sum of denominators, or the mean
 * of the sites, each counting alike. A month without any reading is null; one with some says of how many sites.
 */
export const pooledSeries = (sites: readonly VerdictSite[], readings: readonly SiteReading[], per: number): PooledPoint[] => {
  const pooling = poolingOf(readings);
  const byMonth = groupedBy(readings, ({ month }) => month);
  const owingBy = groupedBy(sites.flatMap(({ siteId, months }) => months.map((month) => ({ siteId, month }))), ({ month }) => month);
  return inOrder([...owingBy.keys(), ...byMonth.keys()]).map((period) => {
    const ofMonth = byMonth.get(period) ?? [];
    const owing = new Set([...(owingBy.get(period) ?? []), ...ofMonth].map(({ siteId }) => siteId));
    return { period, value: pooledValue(ofMonth, pooling, per), sites: ofMonth.length, owed: owing.size };
  });
};

const pooledValue = (readings: readonly SiteReading[], pooling: Pooling, per: number): number | null => {
  if (readings.length === 0) return null;
  if (pooling === 'mean-of-sites') return sumOf(readings, ({ value }) => value) / readings.length;
  const denominator = sumOf(readings, (reading) => reading.denominator ?? 0);
  return denominator === 0 ? null : (per * sumOf(readings, (reading) => reading.numerator ?? 0)) / denominator;
};

const sumOf = (readings: readonly SiteReading[], of: (reading: SiteReading) => number): number => readings.reduce((sum, reading) => sum + of(reading), 0);

const inOrder = (months: readonly LocalDate[]): LocalDate[] => [...new Set(months)].sort();

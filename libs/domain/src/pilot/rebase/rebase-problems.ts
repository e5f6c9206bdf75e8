import { rebased, rebaseRefusals, type Rebase, type RebaseRefusal, type Series } from '../../spc/index.ts';
import { pilotReport } from '../report/pilot-report.ts';
import type { ReportFacts, ReportMeasure } from '../report/report-facts.types.ts';
import { seriesOfMonths } from '../report/series-of-months.ts';
import { rebasesAt } from './rebases-at.ts';

export interface ProposedRebase extends Rebase {
  measureId: string;
  /** Null: every site. */
  siteId: string | null;
}

interface Named {
  /** Of the site; null: all together. */
  name: string;
  series: Series;
}

/**
 * Every reason against a rebase of a measure, at one site or at all of them; none: it may be recorded. It is asked of the
 * very series that the report judges, and for every site of each that holds months on both sides, and of all together:
 * none may still be moving, have too few months, or show no change.
 *
 * @throws RangeError as `xmrChart`, or where the pilot has no such measure
 */
export const rebaseProblems = (facts: ReportFacts, { measureId, siteId, ...rebase }: ProposedRebase): RebaseRefusal[] => {
  const measure = facts.measures.find(({ id }) => id === measureId);
  if (!measure) throw new RangeError(`There is no measure ${measureId} in this pilot`);
  const all = seriesOf(facts, measure, siteId);
  const asked = siteId === null ? all.filter(({ series: { points } }) => points.some(({ period }) => period < rebase.period) && points.some(({ period }) => period >= rebase.period)) : all;
  if (asked.length === 0) return [{ code: 'unknown-month', field: 'period', message: `No site has months before ${rebase.period} and from it on: name a month that follows others` }];
  const refusals = asked.flatMap(({ name, series }) => rebaseRefusals(series, rebase).map((refusal) => (asked.length > 1 && OF_LEVELS.has(refusal.code) ? { ...refusal, message: `${name}: ${refusal.message}` } : refusal)));
  return refusals.filter(({ message }, at) => refusals.findIndex((other) => other.message === message) === at);
};

const OF_LEVELS: ReadonlySet<RebaseRefusal['code']> = new Set(['rebased-already', 'too-few-since', 'too-few-before', 'no-change-seen', 'still-moving']);

const seriesOf = (facts: ReportFacts, measure: ReportMeasure, siteId: string | null): Named[] => {
  const [report] = pilotReport({ ...facts, measures: [measure] }).measures;
  const named = (name: string, months: Parameters<typeof seriesOfMonths>[0], at: string | null): Named => ({
    name,
    series: rebased(
      { points: seriesOfMonths(months), improvementDirection: measure.direction, target: measure.target, rebaseAtIndex: [], fixLimitsAfterPoints: null },
      rebasesAt(measure.rebases ?? [], at),
    ),
  });
  const sites = (report?.sites ?? []).filter((site) => siteId === null || site.siteId === siteId).map(({ site, siteId: at, months }) => named(site, months, at));
  return siteId === null && report?.pooled ? [...sites, named('All sites together', report.pooled.months, null)] : sites;
};

import { monthInWords } from '../../calendar/index.ts';
import { rebased, rebaseRefusals, type Rebase, type RebaseRefusal, type Series } from '../../spc/index.ts';
import { pilotReport } from '../report/pilot-report.ts';
import type { ReportFacts, ReportMeasure } from '../report/report-facts.types.ts';
import type { Finding } from '../report/report.types.ts';
import { seriesOfMonths } from '../report/series-of-months.ts';
import { rebasesAt } from './rebases-at.ts';

export interface ProposedRebase extends Rebase {
  measureId: string;
  /** Null: every site. */
  siteId: string | null;
  /** All sites together alone. */
  together?: boolean;
}

interface Named {
  /** Of the site; null: all together. */
  name: string;
  /** With the months of its baseline before those of the pilot. */
  series: Series;
  /** Of the pilot, in order. */
  months: readonly string[];
}

/**
 * Every reason against a rebase of a measure, at one site, at all of them, or of all together alone, as where one of several
 * merges; none: it may be recorded. It is asked of the very series that the report judges, with the months of its baseline
 * before it, and for every site of each that holds months of the pilot on both sides, and of all together: none may still be
 * moving, have too few months, or show no change.
 *
 * @throws RangeError as `xmrChart`, or where the pilot has no such measure
 */
export const rebaseProblems = (facts: ReportFacts, { measureId, siteId, together = false, ...rebase }: ProposedRebase): RebaseRefusal[] => {
  const measure = facts.measures.find(({ id }) => id === measureId);
  if (!measure) throw new RangeError(`There is no measure ${measureId} in this pilot`);
  const { series: all, notPooled } = seriesOf(facts, measure, { siteId, together });
  if (together && all.length === 0) return [{ code: 'unknown-month', field: 'period', message: `There is no series of all sites together: ${notPooled ?? 'there is no reading'}` }];
  const holds = ({ months }: Named): boolean => months.some((month) => month < rebase.period) && months.some((month) => month >= rebase.period);
  const asked = siteId === null ? all.filter(holds) : all;
  if (asked.length === 0) return [{ code: 'unknown-month', field: 'period', message: `No site has months before ${monthInWords(rebase.period)} and from it on: name a month that follows others` }];
  const refusals = asked.flatMap(({ name, ...one }) => refusalsOf(one, rebase).map((refusal) => (asked.length > 1 && OF_LEVELS.has(refusal.code) ? { ...refusal, message: `${name}: ${refusal.message}` } : refusal)));
  return refusals.filter(({ message }, at) => refusals.findIndex((other) => other.message === message) === at);
};

/** Among the months of a baseline, and with the first after them, nothing begins anew. */
const refusalsOf = ({ series, months: [first] }: Omit<Named, 'name'>, rebase: Rebase): RebaseRefusal[] => {
  if (first === undefined || rebase.period > first || series.points[0]?.period === first) return rebaseRefusals(series, rebase);
  return [{ code: rebase.period === first ? 'rebased-already' : 'unknown-month', field: 'period', message: `The months of the pilot begin with ${first}: name a month that follows it` }];
};

const OF_LEVELS: ReadonlySet<RebaseRefusal['code']> = new Set(['rebased-already', 'too-few-since', 'too-few-before', 'no-change-seen', 'still-moving']);

const seriesOf = (facts: ReportFacts, measure: ReportMeasure, { siteId, together }: { siteId: string | null; together: boolean }): { series: Named[]; notPooled: string | null } => {
  const [report] = pilotReport({ ...facts, measures: [measure] }).measures;
  const named = (name: string, { months, baseline }: Finding, at: string | null): Named => ({
    name,
    series: rebased(
      { points: seriesOfMonths([...(baseline?.months ?? []), ...months]), improvementDirection: measure.direction, target: measure.target, rebaseAtIndex: [], fixLimitsAfterPoints: null },
      rebasesAt(measure.rebases ?? [], at),
    ),
    months: months.map(({ month }) => month),
  });
  const pooled = siteId === null && report?.pooled ? [named('All sites together', report.pooled, null)] : [];
  const sites = together ? [] : (report?.sites ?? []).filter((site) => siteId === null || site.siteId === siteId).map((site) => named(site.site, site, site.siteId));
  return { series: [...sites, ...pooled], notPooled: report?.notPooled ?? null };
};

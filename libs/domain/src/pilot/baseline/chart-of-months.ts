import { baselineChart, rebased, TRIAL_LIMITS_BELOW, xmrChart, type Chart, type ImprovementDirection, type Rebase, type SeriesPoint } from '../../spc/index.ts';
import type { ReportMonth } from '../report/report.types.ts';
import { seriesOfMonths } from '../report/series-of-months.ts';

export interface ChartedMonths {
  /** Without a gap: months that nobody owes have no value. */
  points: SeriesPoint[];
  chart: Chart;
  /** How many of the points lie before the pilot. */
  before: number;
  /** Whether mean and limits rest on those, so that the months of the pilot are judged by them. */
  fixed: boolean;
}

type Month = Pick<ReportMonth, 'month' | 'value'>;

/**
 * The chart of a series of a pilot with the months of its baseline before it. With as many of these as limits take, limits rest
 * on them; with fewer each side has its own.
 */
export const chartOfMonths = ({ direction, target }: { direction: ImprovementDirection; target: number }, { baseline, months }: { baseline: readonly Month[]; months: readonly Month[] }, rebases: readonly Pick<Rebase, 'period'>[]): ChartedMonths => {
  const points = seriesOfMonths([...baseline, ...months]);
  const before = baseline.length === 0 ? 0 : months[0] ? points.findIndex(({ period }) => period === months[0]!.month) : points.length;
  const fixed = baseline.filter(({ value }) => value !== null).length >= TRIAL_LIMITS_BELOW;
  const series = rebased({ points, improvementDirection: direction, target, rebaseAtIndex: [], fixLimitsAfterPoints: null }, rebases);
  const chart = fixed ? baselineChart(series, before, SCREENED) : xmrChart(before > 0 ? { ...series, rebaseAtIndex: [before, ...series.rebaseAtIndex.filter((index) => index > before)] } : series, SCREENED);
  return { points, chart, before, fixed };
};

const SCREENED = { screened: true };

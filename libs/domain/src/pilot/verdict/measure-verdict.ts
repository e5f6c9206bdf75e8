import { limitsAreStale, rebased, TRIAL_LIMITS_BELOW, xmrChart, type Chart, type SeriesPoint } from '../../spc/index.ts';
import { verdictSentence } from './verdict-sentence.ts';
import type { Verdict, VerdictMeasure } from './verdict.types.ts';
import { monthList } from './words.ts';

/**
 * The verdict on the months of one series, null standing for a missing one. Limits are screened, as the guard on
 * targets asks.
 * @throws RangeError as `xmrChart`
 */
export const measureVerdict = (measure: VerdictMeasure, points: readonly SeriesPoint[]): Verdict => {
  const series = { points, improvementDirection: measure.direction, target: measure.target, rebaseAtIndex: [], fixLimitsAfterPoints: null };
  const chart = xmrChart(rebased(series, measure.rebases), { screened: true });
  const { latestVariation: variation, assurance } = chart;
  return {
    chart,
    variation,
    assurance,
    sentence: verdictSentence(measure, variation, assurance),
    cautions: [...missingCaution(points), ...limitCautions(chart)],
  };
};

const missingCaution = (points: readonly SeriesPoint[]): string[] => {
  const missing = points.filter(({ value }) => value === null).map(({ period }) => period);
  if (missing.length === 0) return [];
  const latest = points.at(-1)?.value === null ? ' The latest month is one of them, so that this is not the state of today.' : '';
  return [`${missing.length} of ${points.length} months ${missing.length === 1 ? 'is' : 'are'} missing: ${monthList(missing)}.${latest}`];
};

const limitCautions = (chart: Chart): string[] => {
  const last = chart.segments.at(-1);
  if (!last || last.n === 0) return [];
  return [
    ...(last.trialLimits ? [`This rests on ${last.n} of the ${TRIAL_LIMITS_BELOW} months that it takes: it is a first indication.`] : []),
    ...(limitsAreStale(chart) ? ['The latest months no longer fit the expected range, which makes what is said of the target unsure: ask whether to rebase.'] : []),
  ];
};

import { rebased, TRIAL_LIMITS_BELOW, xmrChart, type Chart, type SeriesPoint } from '../../spc/index.ts';
import { missingCaution, staleCaution } from './cautions.ts';
import { verdictSentence } from './verdict-sentence.ts';
import type { Verdict, VerdictMeasure } from './verdict.types.ts';

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
    cautions: [...missingCaution(points), ...trialCaution(chart), ...staleCaution(chart)],
  };
};

const trialCaution = ({ segments }: Chart): string[] => {
  const last = segments.at(-1);
  return last?.trialLimits && last.n > 0 ? [`This rests on ${last.n} of the ${TRIAL_LIMITS_BELOW} months that it takes: it is a first indication.`] : [];
};

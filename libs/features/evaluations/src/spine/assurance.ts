import type { EvaluationFacts } from '@waymark/domain/pipeline';
import { rebasesAt, seriesOfMonths } from '@waymark/domain/pilot';
import { rebased, TRIAL_LIMITS_BELOW, xmrChart, type Rebase } from '@waymark/domain/spc';
import type { FactRows, MeasureRow } from './fact-rows.ts';

/**
 * What the chart of each locked measure says at each site that has a reading: screened limits over the readings of
 * all runs, as the guard on targets asks. A site that left counts too. Limits begin anew where the record says so.
 */
export const assuranceBySite = ({ measures, readings, rebases }: FactRows): EvaluationFacts['sites'] => {
  const locked = measures.filter((measure) => measure.locked);
  const sites = [...new Set(readings.filter((reading) => locked.some((measure) => measure.id === reading.measure)).map((reading) => reading.site))];
  return sites.map((site) => ({
    site,
    measures: Object.fromEntries(locked.map((measure) => [measure.id, assuranceAt(measure, readings.filter((reading) => reading.site === site), rebasesAt(rebases, site).filter((rebase) => rebase.measure === measure.id))])),
  })) as EvaluationFacts['sites'];
};

const assuranceAt = (measure: MeasureRow, readings: FactRows['readings'], rebases: readonly Pick<Rebase, 'period'>[]): string | null => {
  // as the report of the pilot reads them: a month without a reading parts its neighbours
  const points = seriesOfMonths(readings.filter((reading) => reading.measure === measure.id).sort((a, b) => (a.month < b.month ? -1 : 1)));
  if (points.length === 0) return null;
  const chart = xmrChart(
    rebased({ points, improvementDirection: measure.direction, target: measure.target, rebaseAtIndex: [], fixLimitsAfterPoints: null }, rebases),
    { screened: true },
  );
  // as the report says it: since limits began anew it takes as many months as at first to say anything
  return chart.segments.length > 1 && (chart.segments.at(-1)?.n ?? 0) < TRIAL_LIMITS_BELOW ? null : chart.assurance;
};

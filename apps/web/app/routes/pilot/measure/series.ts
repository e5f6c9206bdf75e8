import { rebased, stopRuleFires, xmrChart, type Chart, type ImprovementDirection, type SeriesPoint } from '@waymark/domain/spc';
import type { Measure, Reading } from '../pilot/pilot.server.ts';
import { monthsBetween } from './months.ts';

export interface ChartedSeries {
  points: SeriesPoint[];
  chart: Chart;
}

/**
 * The readings of a measure as a series of months without a gap: a missing month is null. Over several sites each
 * month is the mean of the sites that have a reading, each counting alike.
 */
export const pointsOf = (readings: readonly Pick<Reading, 'month' | 'value'>[], within: readonly Pick<Reading, 'month'>[] = readings): SeriesPoint[] => {
  const months = within.map(({ month }) => month).sort();
  if (months.length === 0) return [];
  return monthsBetween(months[0]!, months.at(-1)!).map((period) => {
    const values = readings.filter(({ month }) => month === period).map(({ value }) => value);
    return { period, value: values.length > 0 ? rounded(values.reduce((sum, value) => sum + value, 0) / values.length) : null };
  });
};

/** The chart of a measure, with screened limits that begin anew where the record says so, as the guard on targets asks for each site. */
export const chartOf = (measure: Pick<Measure, 'direction' | 'target'>, points: SeriesPoint[], rebases: readonly { month: string }[] = []): Chart =>
  xmrChart(
    rebased({ points, improvementDirection: measure.direction as ImprovementDirection, target: measure.target, rebaseAtIndex: [], fixLimitsAfterPoints: null }, rebases.map(({ month }) => ({ period: month }))),
    { screened: true },
  );

/** Whether the rule that must stop the pilot is met by these months. */
export const mustStop = (measure: Pick<Measure, 'stopComparison' | 'stopThreshold' | 'stopConsecutive'>, points: readonly SeriesPoint[]): boolean =>
  measure.stopComparison !== null &&
  measure.stopThreshold !== null &&
  measure.stopConsecutive !== null &&
  stopRuleFires(
    { comparison: measure.stopComparison as 'above' | 'below', threshold: measure.stopThreshold, consecutive: measure.stopConsecutive },
    points.map(({ value }) => value),
  );

/** A mean has no more places than its readings make it carry. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

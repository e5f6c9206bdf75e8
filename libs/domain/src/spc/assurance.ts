import type { Assurance, ChartOptions, ImprovementDirection, Limits, Series } from './chart.types.ts';
import { checkSeries } from './check-series.ts';
import { limitsIn, segmentsOf } from './segment.ts';
import { isAbove, isBelow } from './ties.ts';

/**
 * Whether the process can be relied on to reach its target, from limits alone. A target on a limit is inconsistent.
 * Null without limits or a target, and where no direction is better: never a pass by default.
 */
export const assuranceAgainst = (
  limits: Pick<Limits, 'lower' | 'upper'> | null,
  target: number | null,
  better: ImprovementDirection,
): Assurance | null => {
  if (limits === null || target === null || better === 'neutral') return null;
  if (isAbove(target, limits.upper)) return better === 'increase' ? 'consistently-fails' : 'consistently-passes';
  if (isBelow(target, limits.lower)) return better === 'increase' ? 'consistently-passes' : 'consistently-fails';
  return 'inconsistent';
};

/**
 * The assurance of a series without its chart: the limits of the last segment against the target.
 * @throws RangeError as `xmrChart`.
 */
export const assuranceOf = (series: Series, options: ChartOptions): Assurance | null => {
  checkSeries(series);
  const last = segmentsOf(series, options).at(-1);
  return assuranceAgainst(last ? limitsIn(last) : null, series.target, series.improvementDirection);
};

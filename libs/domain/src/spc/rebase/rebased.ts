import type { Series } from '../chart.types.ts';
import type { Rebase } from './rebase.types.ts';

/**
 * A series with recorded rebases beside those it has. One whose month the series does not hold, as before its first
 * reading, begins nothing.
 */
export const rebased = (series: Series, rebases: readonly Pick<Rebase, 'period'>[]): Series => {
  const more = rebases.map(({ period }) => series.points.findIndex((point) => point.period === period)).filter((index) => index >= 0);
  return { ...series, rebaseAtIndex: [...new Set([...series.rebaseAtIndex, ...more])].sort((a, b) => a - b) };
};

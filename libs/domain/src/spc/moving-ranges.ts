import { SCREEN_FACTOR } from './constants.ts';
import { isBelow } from './ties.ts';

/** The step between two neighbouring values, named by the index of the later one. */
export interface MovingRange {
  at: number;
  range: number;
}

/** Absolute differences of neighbours, numbered from `offset`. A missing value gives none on either side. */
export const movingRangesOf = (values: readonly (number | null)[], offset: number): MovingRange[] =>
  values.flatMap((value, k) => {
    const before = k === 0 ? null : (values[k - 1] ?? null);
    return value === null || before === null ? [] : [{ at: offset + k, range: Math.abs(value - before) }];
  });

/**
 * Splits off, once, every moving range of at least 3.267 x the mean moving range (Nelson 1982).
 * Where that would leave none, all being zero, all are kept: a constant series has limits on its mean.
 */
export const screen = (ranges: readonly MovingRange[]): { kept: MovingRange[]; dropped: MovingRange[] } => {
  const mean = meanRange(ranges);
  if (mean === null) return { kept: [], dropped: [] };
  const stays = ({ range }: MovingRange): boolean => isBelow(range, SCREEN_FACTOR * mean);
  const kept = ranges.filter(stays);
  return kept.length === 0
    ? { kept: [...ranges], dropped: [] }
    : { kept, dropped: ranges.filter((range) => !stays(range)) };
};

/** Mean of the moving ranges, or null where there are none. */
export const meanRange = (ranges: readonly MovingRange[]): number | null =>
  ranges.length === 0 ? null : ranges.reduce((sum, { range }) => sum + range, 0) / ranges.length;

import type { ScoredCase } from './rank-geometry.ts';

export interface Widest {
  innovationName: string;
  calibrated: number;
  from: number;
  to: number;
}

/** Intervals that differ by less are as wide as each other: where the same reviewers scored every case, all are, but for rounding. In points of the score. */
const ALIKE = 0.05;

/** Whether as much is known of each of several cases, but for rounding. */
export const isEven = (cases: readonly ScoredCase[]): boolean => {
  const widths = cases.flatMap(({ calibratedFrom: from, calibratedTo: to }) => (from === null || to === null ? [] : [to - from]));
  return widths.length > 1 && Math.max(...widths) - Math.min(...widths) < ALIKE;
};

/** The case of whose calibrated score least is known; none in a run without intervals. */
export const widestOf = (cases: readonly ScoredCase[]): Widest | null => {
  const all = cases.flatMap(({ innovationName, calibrated, calibratedFrom: from, calibratedTo: to }) => (calibrated === null || from === null || to === null ? [] : [{ innovationName, calibrated, from, to }]));
  return all.reduce<Widest | null>((widest, one) => (widest === null || one.to - one.from > widest.to - widest.from ? one : widest), null);
};

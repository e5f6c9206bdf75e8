import type { ScoredCase } from './rank-geometry.ts';

export interface Widest {
  innovationName: string;
  calibrated: number;
  from: number;
  to: number;
}

/** The case of whose calibrated score least is known; none in a run without intervals. */
export const widestOf = (cases: readonly ScoredCase[]): Widest | null => {
  const all = cases.flatMap(({ innovationName, calibrated, calibratedFrom: from, calibratedTo: to }) => (calibrated === null || from === null || to === null ? [] : [{ innovationName, calibrated, from, to }]));
  return all.reduce<Widest | null>((widest, one) => (widest === null || one.to - one.from > widest.to - widest.from ? one : widest), null);
};

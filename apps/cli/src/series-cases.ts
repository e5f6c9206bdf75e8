import type { Series } from '@waymark/domain/spc';
import { readCases } from './cases.ts';
import { seriesFaults } from './series-faults.ts';

export interface SeriesCase {
  id: string;
  series: Series;
}

/**
 * The series that a file of control charts holds. Target, rebases and the baseline may be left out, which is none;
 * keys beside those of a series are ignored.
 *
 * @throws FileProblem with every fault, by case and field
 */
export const readSeriesCases = (file: string, value: unknown): SeriesCase[] =>
  readCases<{ id: string } & Partial<Series>>(file, value, seriesFaults).map((one) => ({
    id: one.id,
    series: {
      points: one.points ?? [],
      improvementDirection: one.improvementDirection ?? 'neutral',
      target: one.target ?? null,
      rebaseAtIndex: one.rebaseAtIndex ?? [],
      fixLimitsAfterPoints: one.fixLimitsAfterPoints ?? null,
    },
  }));

/** What a series says that changes nothing: a rebase at its first point, twice at one point, or after its end. */
export const idleRebases = ({ id, series }: SeriesCase): string[] =>
  series.rebaseAtIndex.flatMap((index, k) => {
    const why =
      index === 0 ? 'the series begins there'
      : index >= series.points.length ? `the last point is ${series.points.length - 1}`
      : series.rebaseAtIndex.indexOf(index) < k ? 'it is named before'
      : null;
    return why === null ? [] : [`case ${id}, rebaseAtIndex[${k}]: a rebase at ${index} changes nothing, as ${why}`];
  });


import type { Rubric } from '@waymark/domain/rubric';
import { RUN } from '../../../texts/portfolio.ts';
import { bandsOver } from '../evaluation/panel/bands-read.ts';
import type { RunCase } from './run.query.ts';

/** The bands of the cases of a run, as far as any one weight can move them, in words. */
export interface RunBands {
  sentence: string;
  /** By evaluation: its band, or those between which it may move. */
  of: Readonly<Record<string, string>>;
}

/** Null in a run of an earlier method, which has no values to weigh, and where no case lies in a band. */
export const bandsOfRun = (rubric: Pick<Rubric, 'bands'>, cases: readonly Pick<RunCase, 'evaluationId' | 'innovationName' | 'weightsScoreFrom' | 'weightsScoreTo'>[]): RunBands | null => {
  const found = cases.flatMap(({ evaluationId, innovationName, weightsScoreFrom: low, weightsScoreTo: high }) => {
    const labels = low === null || high === null ? [] : bandsOver(rubric, [low, high]);
    return labels.length === 0 ? [] : [{ evaluationId, innovationName, labels }];
  });
  if (found.length === 0) return null;
  return {
    sentence: RUN.bands(found.filter(({ labels }) => labels.length > 1).map(({ innovationName }) => innovationName)),
    of: Object.fromEntries(found.map(({ evaluationId, labels }) => [evaluationId, labels.join(' or ')])),
  };
};

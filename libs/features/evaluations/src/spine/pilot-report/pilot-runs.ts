import { localDateOf, type LocalDate } from '@waymark/domain/calendar';
import { stageOf } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '../lock-evaluation.ts';

type Course = Pick<LockedEvaluation, 'published' | 'state'>;

/** Whether a stage runs a pilot: it takes readings, and is no monitoring after an adoption. */
export const runsPilot = ({ published }: Pick<LockedEvaluation, 'published'>, stage: string): boolean => {
  const found = stageOf(published.definition, stage);
  return found?.kind === 'pilot' && found.produces.some(({ fact }) => fact === 'readings');
};

export interface PilotRuns {
  stages: string[];
  runs: { from: LocalDate; to: LocalDate | null }[];
  /** Instant at which the last run ended; null: it still runs. */
  endedAt: string | null;
}

/** The runs of the pilot so far, in order; null before its start. */
export const pilotRuns = (evaluation: Course): PilotRuns | null => {
  const runs = evaluation.state.runs.filter(({ stage }) => runsPilot(evaluation, stage));
  const last = runs.at(-1);
  if (!last) return null;
  return {
    stages: [...new Set(runs.map(({ stage }) => stage))],
    runs: runs.map(({ enteredAt, leftAt }) => ({ from: localDateOf(enteredAt), to: leftAt && localDateOf(leftAt) })),
    endedAt: last.leftAt,
  };
};

import { localDateOf, type LocalDate } from '@waymark/domain/calendar';
import { firstOf } from '@waymark/domain/pilot';
import { stageOf } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';

/** When the first run began of a stage that takes readings; a deferred pilot goes on with the readings of its first run. */
export const startOf = (evaluation: LockedEvaluation): string => firstRun(evaluation)!.enteredAt;

/** First day of the month in which readings begin, in England; null before the start. */
export const firstMonthOf = (evaluation: LockedEvaluation): LocalDate | null => {
  const day = startedOn(evaluation);
  return day && firstOf(day);
};

/** The day on which readings began, in England; null before the start. */
export const startedOn = (evaluation: LockedEvaluation): LocalDate | null => {
  const run = firstRun(evaluation);
  return run ? localDateOf(run.enteredAt) : null;
};

const firstRun = ({ state, published }: LockedEvaluation) => state.runs.find((run) => stageOf(published.definition, run.stage)?.produces.some((made) => made.fact === 'readings'));

import { stageOf } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';

/** When the first run began of a stage that takes readings; a deferred pilot goes on with the readings of its first run. */
export const startOf = ({ state, published }: LockedEvaluation): string =>
  state.runs.find((run) => stageOf(published.definition, run.stage)?.produces.some((made) => made.fact === 'readings'))!.enteredAt;

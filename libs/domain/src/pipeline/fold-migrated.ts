import type { Migrated } from './events.ts';
import { changedLast, type PipelineState, type StageRun } from './state.ts';
import { renamedTimer } from './timer-ids.ts';

/**
 * The running stage run goes on under the name that its stage has in the new version; finished ones stay, with the limits that
 * they had. What fired for it has fired under its new name: whoever enters a stage of its old name later has timers of their own.
 */
export const foldMigrated = (state: PipelineState, { at, to, stage, run, clocks, limits }: Migrated): PipelineState => {
  const was = state.runs.at(-1);
  const finished = state.runs.map((one, index) => (index < limits.length ? { ...one, limit: limits[index] ?? null } : one));
  const runs = changedLast<StageRun>(finished, { stage, run, ...(clocks === 'restarted' ? { clockFrom: at } : {}) });
  const is = runs.at(-1);
  const firedTimers = was && is ? state.firedTimers.map((timer) => renamedTimer(timer, was, is)) : state.firedTimers;
  return { ...state, pipeline: to, stage, run, runs, moves: changedLast(state.moves, { to: stage, run }), firedTimers };
};

import type { Migrated } from './events.ts';
import { changedLast, type PipelineState, type StageRun } from './state.ts';
import { limitTimerIds } from './timer-ids.ts';

/**
 * The running stage run goes on under the name that its stage has in the new version; finished ones stay, with the limits that
 * they had. Where its limit begins anew, so do the timers of it; else what fired for it has fired, under its new name too.
 */
export const foldMigrated = (state: PipelineState, { at, to, stage, run, clocks, limits }: Migrated): PipelineState => {
  const was = state.runs.at(-1);
  const finished = state.runs.map((one, index) => (index < limits.length ? { ...one, limit: limits[index] ?? null } : one));
  const runs = changedLast<StageRun>(finished, { stage, run, ...(clocks === 'restarted' ? { clockFrom: at } : {}) });
  return { ...state, pipeline: to, stage, run, runs, moves: changedLast(state.moves, { to: stage, run }), firedTimers: renamed(state.firedTimers, was, runs.at(-1)) };
};

const renamed = (fired: string[], was: StageRun | undefined, is: StageRun | undefined): string[] => {
  if (!was || !is || was.clockFrom !== is.clockFrom) return fired;
  const [before, after] = [limitTimerIds(was), limitTimerIds(is)];
  return fired.map((timer) => (timer === before.warning ? after.warning : timer === before.passed ? after.passed : timer));
};

import type { StageRun } from './state.ts';

/** Names of the timers of a stage run's limit. One that a migration began anew has timers of its own, since those of before fired for good. */
export const limitTimerIds = ({ stage, run, clockFrom }: StageRun): { warning: string; passed: string } => {
  const here = `${stage}/${run}${clockFrom ? `/${clockFrom}` : ''}`;
  return { warning: `limit-warning/${here}`, passed: `limit-passed/${here}` };
};

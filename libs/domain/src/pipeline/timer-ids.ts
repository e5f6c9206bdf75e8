import type { StageRun } from './state.ts';

/** Names of the timers of a stage run's limit. One that a migration began anew has timers of its own, since those of before fired for good. */
export const limitTimerIds = ({ stage, run, clockFrom }: StageRun): { warning: string; passed: string } => {
  const here = `${stage}/${run}${clockFrom ? `/${clockFrom}` : ''}`;
  return { warning: `limit-warning/${here}`, passed: `limit-passed/${here}` };
};

/** What the names of a run's limit timers begin with, however often its limit began anew. */
export const limitTimerStems = ({ stage, run }: Pick<StageRun, 'stage' | 'run'>): [string, string] => [`limit-warning/${stage}/${run}`, `limit-passed/${stage}/${run}`];

/** The timer under the name that its run has now; one of something else as it is. */
export const renamedTimer = (timer: string, was: StageRun, is: StageRun): string => {
  const before = limitTimerStems(was);
  const at = before.findIndex((stem) => timer === stem || timer.startsWith(`${stem}/`));
  return at < 0 ? timer : limitTimerStems(is)[at]! + timer.slice(before[at]!.length);
};

import { announcedStages, type AnnouncedStage } from './announced.ts';
import type { PipelineState, StageRun } from './state.ts';

/**
 * The state as somebody knows it who takes part in a case and stands outside its decisions, such as a site lead. They met
 * it as it stood when they were given their part; of what was decided since nothing shows before its letter is released,
 * neither a stage, nor a run, nor that the run before has ended. Its version and what was decided are not theirs to read.
 *
 * @param met instant at which they were last given a part
 */
export const asTold = (state: PipelineState, met: string): PipelineState => {
  const shown = announcedStages(state, met);
  const last = shown.at(-1);
  return last ? { ...state, stage: last.stage, run: last.run, runs: runsShown(state.runs, shown), proposal: null } : state;
};

const runsShown = (runs: readonly StageRun[], shown: readonly AnnouncedStage[]): StageRun[] =>
  runs.flatMap((run, at) => {
    const place = placeOf(run, shown);
    if (place < 0) return [];
    const next = runs[at + 1];
    return [{ ...run, leftAt: next && placeOf(next, shown) >= 0 ? run.leftAt : (shown[place + 1]?.since ?? null) }];
  });

const placeOf = ({ stage, run }: StageRun, shown: readonly AnnouncedStage[]): number => shown.findIndex((one) => one.stage === stage && one.run === run);

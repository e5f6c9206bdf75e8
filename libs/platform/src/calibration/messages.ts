import { type CalibrationRun, type CaseScored, type Observation, type RankOptions, type Weighing } from '@waymark/domain/statistics';

/** What the worker is started with. */
export interface ToCalibrate {
  observations: readonly Observation[];
  settings: RankOptions;
  caseScores: readonly CaseScored[];
  weighing: Weighing | null;
}

/** What the worker sends, once: the run, or what went wrong. */
export type Message = { run: CalibrationRun } | { fault: string };

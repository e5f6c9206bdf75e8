import { stageOf, type PipelineDefinition, type StageRun } from '../pipeline/index.ts';
import type { RunOutcome } from './insight.types.ts';

/**
 * Where the run at this place led. An end that was left again, by an appeal, is no outcome: what counts is where the case
 * went from it.
 */
export const outcomeOfRun = (definition: PipelineDefinition, runs: readonly StageRun[], at: number): RunOutcome => {
  if (runs[at]!.leftAt === null) return 'here';
  const next = runs.slice(at + 1).find((run) => !isEnd(definition, run.stage) || run.leftAt === null);
  if (!next || isEnd(definition, next.stage)) return 'ended';
  return placeOf(definition, next.stage) > placeOf(definition, runs[at]!.stage) ? 'on' : 'back';
};

export const isEnd = (definition: PipelineDefinition, stage: string): boolean => stageOf(definition, stage)?.kind === 'end';

const placeOf = (definition: PipelineDefinition, stage: string): number => definition.stages.findIndex(({ id }) => id === stage);

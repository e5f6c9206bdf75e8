import { stageOf, type PipelineDefinition } from './definition.ts';
import type { Blocker } from './guards/index.ts';
import { labelOf } from './labels.ts';
import { blocker } from './refusals.ts';
import { currentRun, type PipelineState } from './state.ts';

/**
 * Somebody was first, or the step does not leave this stage: says who moved it, when and where it is now. An
 * innovator reads the neutral sentence: the move may not be announced yet.
 */
export const movedOn = (definition: PipelineDefinition, state: PipelineState, wanted: string | null): Blocker => {
  const run = currentRun(state);
  const title = stageOf(definition, state.stage)?.title ?? state.stage;
  const operands = {
    wanted,
    stage: state.stage,
    run: state.run,
    enteredAt: run?.enteredAt ?? null,
    transition: run?.by ?? null,
    by: run?.person ?? null,
  };
  const came = run?.by ? `“${labelOf(definition, run.by)}” brought it there` : 'it started there';
  return blocker(
    'moved-on',
    wanted
      ? `“${labelOf(definition, wanted)}” does not lead out of ${title}, where this evaluation is now; ${came}`
      : `Nothing awaits a signature: the evaluation is in ${title}; ${came}`,
    operands,
  );
};

import { stageOf, type PipelineDefinition } from './definition.ts';
import type { Blocker } from './guards/index.ts';
import { blocker } from './refusals.ts';
import { currentRun, type PipelineState } from './state.ts';

/** Somebody was first, or the step does not leave this stage: says who moved it, when and where it is now. */
export const movedOn = (definition: PipelineDefinition, state: PipelineState, wanted: string | null): Blocker => {
  const run = currentRun(state);
  const last = state.decisions.at(-1);
  const title = stageOf(definition, state.stage)?.title ?? state.stage;
  const operands = {
    wanted,
    stage: state.stage,
    run: state.run,
    enteredAt: run?.enteredAt ?? null,
    transition: run?.by ?? null,
    by: last && last.decidedAt === run?.enteredAt ? last.by : null,
  };
  return blocker(
    'moved-on',
    wanted
      ? `“${wanted}” does not lead out of ${title}, where this evaluation is now; it came there by “${run?.by ?? 'start'}”`
      : `Nothing awaits a signature: the evaluation is in ${title}`,
    operands,
    'This step is no longer open. Look at where your application is now',
  );
};

import { pinOf, type PipelineDefinition } from './definition.ts';
import type { Actor, Started } from './events.ts';

/** The first event of an evaluation: one passage of an innovation through this pipeline version. */
export const start = (definition: PipelineDefinition, by: Actor, simulated: boolean, now: string): Started => ({
  type: 'started',
  at: now,
  by,
  pipeline: pinOf(definition),
  stage: definition.startStage,
  simulated,
});

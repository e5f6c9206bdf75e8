import { stageOf, transitionsOf, type PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import { type PipelineState } from './state.ts';
import { checkTransition, type TransitionCheck } from './transition-check.ts';

/** For every transition out of the current stage: what blocks it, with operands. Missing signatures stand among them. */
export const whatBlocks = (
  definition: PipelineDefinition,
  state: PipelineState,
  facts: EvaluationFacts,
  now: string,
): TransitionCheck[] => {
  const stage = stageOf(definition, state.stage);
  if (!stage) return [];
  return transitionsOf(definition, stage).map((transition) =>
    checkTransition(
      definition,
      state,
      transition,
      facts,
      now,
      state.proposal?.transition === transition.id ? state.proposal : null,
    ),
  );
};

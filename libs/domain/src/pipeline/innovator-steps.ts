import { announcedOf } from './announced.ts';
import { stageOf, transitionsOf, type PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import type { PipelineState } from './state.ts';
import { checkTransition, type TransitionCheck } from './transition-check.ts';

/**
 * The innovator's own steps and what blocks each, seen from the stage that is announced: a decision that is not
 * released changes nothing in it.
 */
export const innovatorSteps = (definition: PipelineDefinition, state: PipelineState, facts: EvaluationFacts, now: string): TransitionCheck[] => {
  const announced = announcedOf(definition, state);
  const stage = stageOf(definition, announced.stage);
  if (!stage) return [];
  const seen = { ...state, stage: announced.stage, run: announced.run };
  return transitionsOf(definition, stage)
    .filter((transition) => transition.byRoles.includes('innovator'))
    .map((transition) => checkTransition(definition, seen, transition, facts, now, null));
};

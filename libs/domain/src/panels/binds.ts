import type { PipelineDefinition } from '../pipeline/definition.ts';
import type { EvaluationFacts } from '../pipeline/facts.ts';
import type { PipelineState } from '../pipeline/state.ts';
import { whatBlocks } from '../pipeline/what-blocks.ts';
import { canBeFollowed } from './determination.ts';

/** Whether the panel’s determination is final, stands, and its step can be taken: then nobody writes another. */
export const binds = (definition: PipelineDefinition, state: PipelineState, facts: EvaluationFacts, now: string): boolean => {
  const { determination } = facts;
  if (!determination?.final || determination.lapsed) return false;
  const check = whatBlocks(definition, state, facts, now).find(({ transition }) => transition.id === determination.transition);
  return check !== undefined && canBeFollowed(check);
};

import type { PipelineDefinition } from '../pipeline/definition.ts';
import type { EvaluationFacts } from '../pipeline/facts.ts';
import type { PipelineState } from '../pipeline/state.ts';
import { canBeFollowed } from './determination.ts';
import { checkToDetermine } from './to-determine.ts';

/**
 * Whether the panel’s determination is final, stands, and its step can be taken: then nobody votes on it any more, nor writes another.
 * Advice on an adoption stands in the same way, though whoever decides need not take its step.
 */
export const binds = (definition: PipelineDefinition, state: PipelineState, facts: EvaluationFacts, now: string): boolean => {
  const { determination } = facts;
  if (!determination?.final || determination.lapsed) return false;
  const found = checkToDetermine(definition, state, facts, now, determination.transition);
  return found !== undefined && canBeFollowed(found.check);
};

import { asMoved, factsAsMoved } from './as-moved.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import type { PipelineState } from './state.ts';
import { targetOf } from './stay-blockers.ts';
import { whatBlocks } from './what-blocks.ts';

export interface DryRun {
  stage: string;
  /** Whether the new version has the stage under the same id; else a plan must map it. */
  stageKept: boolean;
  /** Transitions open now that would be blocked, and blocked now that would be open. */
  closes: string[];
  opens: string[];
}

/**
 * What a live evaluation would do under a new version, without writing anything. With the stage map of a plan it
 * stands where the plan would take it.
 */
export const dryRun = (
  before: PipelineDefinition,
  next: PipelineDefinition,
  state: PipelineState,
  facts: EvaluationFacts,
  now: string,
  stageMap: Record<string, string> = {},
): DryRun => {
  const open = (definition: PipelineDefinition, at: PipelineState, known: EvaluationFacts) =>
    whatBlocks(definition, at, known, now).filter((check) => check.blockers.length === 0).map((check) => check.transition.id);
  const target = targetOf(state, stageMap);
  const was = open(before, state, facts);
  const would = target ? open(next, asMoved(state, next, target, 'kept', now), factsAsMoved(facts, state, target)) : open(next, state, facts);
  return {
    stage: state.stage,
    stageKept: stageOf(next, state.stage) !== undefined,
    closes: was.filter((id) => !would.includes(id)),
    opens: would.filter((id) => !was.includes(id)),
  };
};

import { happens, refused, type Answer } from './decision.ts';
import { pinOf, stageOf, type PipelineDefinition } from './definition.ts';
import type { Actor } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import type { Blocker } from './guards/index.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import type { PipelineState } from './state.ts';
import { whatBlocks } from './what-blocks.ts';

export interface MigrationPlan {
  /** Stage of the old version → stage of the new one. */
  stageMap: Record<string, string>;
  reason: string;
  proposedBy: Actor;
  confirmedBy: Actor;
}

/**
 * Moves an evaluation to another version of its pipeline: a stage map, a reason and a second person. Finished runs
 * keep their rubric and their scores; clocks go on from the events they are computed from.
 */
export const migrate = (
  next: PipelineDefinition,
  state: PipelineState,
  plan: MigrationPlan,
  now: string,
): Answer => {
  const stage = plan.stageMap[state.stage];
  const target = stage ? stageOf(next, stage) : undefined;
  const blockers: Blocker[] = [
    ...roleBlockers(plan.proposedBy, ['programme-lead', 'administrator'], 'Proposing a migration'),
    ...roleBlockers(plan.confirmedBy, ['programme-lead', 'administrator'], 'Confirming a migration'),
    ...(plan.confirmedBy.person === plan.proposedBy.person ? [blocker('second-person', 'A migration needs a second person')] : []),
    ...reasonBlockers(plan.reason, 'A migration'),
    ...(target ? [] : [blocker('stage-not-mapped', `The plan names no stage of ${pinOf(next)} for “${state.stage}”`, { stage: state.stage })]),
    ...(target?.kind === 'end' ? [blocker('maps-to-an-end', 'A migration never decides: it may not lead to an end stage')] : []),
    ...(state.proposal ? [blocker('proposal-stands', 'A proposal awaits signatures: finish or withdraw it first')] : []),
    ...(pinOf(next) === state.pipeline ? [blocker('same-version', 'The evaluation is on this version already')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({
    type: 'migrated',
    at: now,
    by: actingAs(plan.proposedBy, ['programme-lead', 'administrator']),
    from: state.pipeline,
    to: pinOf(next),
    stage: stage!,
    reason: plan.reason,
    confirmedBy: plan.confirmedBy.person,
  });
};

export interface DryRun {
  stage: string;
  /** Whether the new version has the stage under the same id; else a plan must map it. */
  stageKept: boolean;
  /** Transitions open now that would be blocked, and blocked now that would be open. */
  closes: string[];
  opens: string[];
}

/** What a live evaluation would do under a new version, without writing anything. */
export const dryRun = (
  before: PipelineDefinition,
  next: PipelineDefinition,
  state: PipelineState,
  facts: EvaluationFacts,
  now: string,
): DryRun => {
  const open = (definition: PipelineDefinition) =>
    whatBlocks(definition, state, facts, now).filter((check) => check.blockers.length === 0).map((check) => check.transition.id);
  const was = open(before);
  const would = open(next);
  return {
    stage: state.stage,
    stageKept: stageOf(next, state.stage) !== undefined,
    closes: was.filter((id) => !would.includes(id)),
    opens: would.filter((id) => !was.includes(id)),
  };
};

import { happens, refused, type Answer } from './decision.ts';
import { pinOf, stageOf, type PipelineDefinition } from './definition.ts';
import type { Actor } from './events.ts';
import type { Blocker } from './guards/index.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import { openOverlays, type PipelineState } from './state.ts';

export interface MigrationPlan {
  /** Stage of the old version → stage of the new one. */
  stageMap: Record<string, string>;
  reason: string;
  proposedBy: Actor;
  confirmedBy: Actor;
}

const MAY_MIGRATE = ['programme-lead', 'administrator'];

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
  const stage = Object.hasOwn(plan.stageMap, state.stage) ? plan.stageMap[state.stage] : undefined;
  const target = stage ? stageOf(next, stage) : undefined;
  const blockers: Blocker[] = [
    ...roleBlockers(plan.proposedBy, MAY_MIGRATE, 'Proposing a migration'),
    ...roleBlockers(plan.confirmedBy, MAY_MIGRATE, 'Confirming a migration'),
    ...(plan.confirmedBy.person === plan.proposedBy.person ? [blocker('second-person', 'A migration needs a second person: ask a colleague to confirm it')] : []),
    ...reasonBlockers(plan.reason, 'A migration'),
    ...(target ? [] : [blocker('stage-not-mapped', `The plan names no stage of ${pinOf(next)} for “${state.stage}”: map it`, { stage: state.stage })]),
    ...(target?.kind === 'end' ? [blocker('maps-to-an-end', 'A migration never decides: it may not lead to an end stage')] : []),
    ...(pinOf(next) === state.pipeline ? [blocker('same-version', 'The evaluation is on this version already')] : []),
    ...unfinished(next, state),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({
    type: 'migrated',
    at: now,
    by: actingAs(plan.proposedBy, MAY_MIGRATE),
    from: state.pipeline,
    to: pinOf(next),
    stage: stage!,
    run: stage === state.stage ? state.run : 1 + state.runs.slice(0, -1).filter((run) => run.stage === stage).length,
    reason: plan.reason,
    confirmedBy: plan.confirmedBy.person,
  });
};

/** What belongs to the old version and must be finished under it: a proposal, letters, overlays that the new one lacks. */
const unfinished = (next: PipelineDefinition, state: PipelineState): Blocker[] => {
  const unreleased = state.decisions.filter((decision) => !decision.letter.releasedAt).map((decision) => decision.id);
  const unknown = openOverlays(state).filter((overlay) => !next.overlays.some((kind) => kind.id === overlay.kind)).map((overlay) => overlay.kind);
  return [
    ...(state.proposal ? [blocker('proposal-stands', 'A proposal awaits signatures: finish or withdraw it first', { by: state.proposal.by.person })] : []),
    ...(unreleased.length > 0 ? [blocker('letter-not-released', 'A decision is not released yet: release its letter under this version first', { decisions: unreleased })] : []),
    ...(unknown.length > 0 ? [blocker('overlay-unknown', `${pinOf(next)} has no ${unknown.join(', ')}: close it first`, { kinds: unknown })] : []),
  ];
};

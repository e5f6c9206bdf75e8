import type { CloseOverlay, RaiseOverlay } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import { stageOf, type OverlayKind, type PipelineDefinition } from './definition.ts';
import { overlayAnnouncedAt } from './announced.ts';
import { isOutside } from './outsiders.ts';
import { nextOverlayId } from './next-id.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import type { PipelineState } from './state.ts';

/** Lays a request or a hold over the stage. An appeal has a command of its own. */
export const raiseOverlay = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: RaiseOverlay,
  now: string,
): Answer => {
  const kind = definition.overlays.find((overlay) => overlay.id === command.kind);
  if (!kind || kind.id === 'appeal')
    return refused([blocker('unknown-overlay', `This pipeline has no overlay “${command.kind}” to raise`, { field: 'kind', known: definition.overlays.map((overlay) => overlay.id) })]);
  const stage = stageOf(definition, state.stage);
  const blockers = [
    ...roleBlockers(command.by, kind.raisedByRoles, kind.title),
    ...reasonBlockers(command.text, kind.title),
    ...(stage?.kind === 'end' ? [blocker('ended', `The evaluation has ended in ${stage.title}: only an appeal lies over an end`)] : []),
    ...(stage?.kind === 'intake' && kind.unlocks ? [blocker('still-draft', 'A draft is still with the innovator: nothing can be asked yet')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({
    type: 'overlay-raised',
    at: now,
    by: actingAs(command.by, kind.raisedByRoles),
    id: nextOverlayId(state, kind.id),
    kind: kind.id,
    text: command.text.trim(),
    questions: command.questions ?? [],
    decision: null,
  });
};

/**
 * Closes an overlay. Whoever may raise a kind may close it. A request is also closed by the innovator, whose answer it
 * waits for (`answered`), and by the coordinator, who decides when its last day has passed; a hold is lifted only by
 * those who may lay it.
 */
export const closeOverlay = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: CloseOverlay,
  now: string,
): Answer => {
  const overlay = state.overlays.find((candidate) => candidate.id === command.id);
  const kind = definition.overlays.find((candidate) => candidate.id === overlay?.kind);
  if (!overlay || !kind || kind.id === 'appeal' || (isOutside(command.by) && !knownOutside(state, kind, overlay.id)))
    return refused([blocker('unknown-overlay', 'There is no such request or hold on this evaluation', { field: 'id' })]);
  const answering = Boolean(kind.unlocks) && command.outcome === 'answered';
  const allowed = answering ? ['innovator'] : mayClose(kind);
  const blockers = [
    ...roleBlockers(command.by, allowed, answering ? 'Answering a request' : `Closing “${kind.title}”`),
    ...(answering ? [] : reasonBlockers(command.reason, `Closing “${kind.title}”`)),
    ...(overlay.closedAt ? [blocker('closed-already', `It was closed already: ${overlay.outcome}`, { at: overlay.closedAt, outcome: overlay.outcome }, 'This request is closed already')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({
    type: 'overlay-closed',
    at: now,
    by: actingAs(command.by, allowed),
    id: overlay.id,
    outcome: command.outcome,
    reason: command.reason,
  });
};

const mayClose = (kind: OverlayKind): string[] => [...new Set([...kind.raisedByRoles, ...(kind.unlocks ? ['coordinator'] : [])])];

/** People outside know of the requests that were told to them, and of no hold. */
const knownOutside = (state: PipelineState, kind: OverlayKind, id: string): boolean =>
  Boolean(kind.unlocks) && overlayAnnouncedAt(state, id) !== null;

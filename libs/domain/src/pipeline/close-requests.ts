import { stageOf, type PipelineDefinition, type Transition } from './definition.ts';
import type { Actor, OverlayClosed } from './events.ts';
import { transitionsNamed } from './labels.ts';
import { openOverlays, type Decision, type PipelineState } from './state.ts';

/** Whether requests and checks end with this transition: it ends the evaluation, or says that open work closes. */
export const closesWork = (definition: PipelineDefinition, transition: Transition): boolean =>
  stageOf(definition, transition.to)?.kind === 'end' || transition.effects.includes('close-open-work');

/**
 * What lapses with a move. Legal and safety holds stay until somebody lifts them. A request that the innovator knows
 * of stays open until the decision is announced: its closing would tell that there is one.
 */
export const lapseWithMove = (definition: PipelineDefinition, state: PipelineState, announced: boolean, by: Actor | null, at: string): OverlayClosed[] =>
  openOverlays(state)
    .filter((overlay) => {
      const kind = definition.overlays.find((candidate) => candidate.id === overlay.kind);
      return kind?.blocks === 'none' && (announced || !kind.unlocks);
    })
    .map((overlay) => lapsed(overlay.id, by, at));

/** The requests that a decision ended, now that its letter tells of it. */
export const lapseWithLetter = (definition: PipelineDefinition, state: PipelineState, decision: Decision, by: Actor, at: string): OverlayClosed[] => {
  const transition = transitionsNamed(definition, decision.transition ?? '').find((one) => one.to === decision.toStage);
  if (!transition || !closesWork(definition, transition)) return [];
  const requests = new Set(definition.overlays.filter((kind) => kind.unlocks && kind.blocks === 'none').map((kind) => kind.id));
  return openOverlays(state)
    .filter((overlay) => requests.has(overlay.kind) && overlay.openedAt <= decision.decidedAt)
    .map((overlay) => lapsed(overlay.id, by, at));
};

const lapsed = (id: string, by: Actor | null, at: string): OverlayClosed => ({ type: 'overlay-closed', at, by, id, outcome: 'lapsed', reason: '' });

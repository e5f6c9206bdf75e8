import type { LayHold } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { PipelineDefinition } from './definition.ts';
import { nextOverlayId } from './next-id.ts';
import { blocker } from './refusals.ts';
import type { PipelineState } from './state.ts';

/** Lays a hold by the platform itself, whose actor is nobody. People lift it: those who may lay one of its kind. */
export const layHold = (definition: PipelineDefinition, state: PipelineState, { kind, text }: LayHold, now: string): Answer => {
  const found = definition.overlays.find((overlay) => overlay.id === kind);
  if (!found || found.blocks !== 'forward')
    return refused([blocker('unknown-overlay', `This pipeline has no hold “${kind}” that blocks what is forward: publish a version that has`, { kind })]);
  return happens({ type: 'overlay-raised', at: now, by: null, id: nextOverlayId(state, kind), kind, text: text.trim(), questions: [], decision: null });
};

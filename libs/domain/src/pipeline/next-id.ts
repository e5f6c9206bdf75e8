import type { PipelineState } from './state.ts';

/**
 * Ids count what they name, and nothing else: one that counted events would tell people outside how much has happened
 * that they may not know. Decisions are released in their order, so that theirs tell nothing either.
 */
export const nextDecisionId = (state: PipelineState): string => `d${state.decisions.length + 1}`;

export const nextOverlayId = (state: PipelineState, kind: string): string =>
  `${kind}-${state.overlays.filter((overlay) => overlay.kind === kind).length + 1}`;

import type { OverlayClosed, OverlayRaised } from './events.ts';
import type { Overlay, PipelineState } from './state.ts';

/** An appeal marks the decision that it is against: there is one for each decision. */
export const foldOverlayRaised = (state: PipelineState, event: OverlayRaised): PipelineState => {
  const overlay: Overlay = {
    id: event.id,
    kind: event.kind,
    text: event.text,
    questions: event.questions,
    decision: event.decision,
    openedAt: event.at,
    openedBy: event.by?.person ?? null,
    closedAt: null,
    closedBy: null,
    outcome: null,
  };
  const appealed = event.kind === 'appeal' ? event.decision : null;
  return {
    ...state,
    overlays: [...state.overlays, overlay],
    decisions: state.decisions.map((decision) => (decision.id === appealed ? { ...decision, appealed: true } : decision)),
  };
};

export const foldOverlayClosed = (state: PipelineState, event: OverlayClosed): PipelineState => ({
  ...state,
  overlays: state.overlays.map((overlay) =>
    overlay.id === event.id ? { ...overlay, closedAt: event.at, closedBy: event.by?.person ?? null, outcome: event.outcome } : overlay,
  ),
});

import { stageOf, type PipelineDefinition } from './definition.ts';
import { decisionOf, type PipelineState } from './state.ts';

export interface Announced {
  stage: string;
  run: number;
  /** The name that people outside see. */
  title: string;
  /** Since when they may know it: for a decided move the release of its letter. */
  since: string;
}

/**
 * The stage as everyone outside may know it. It follows the moves up to the first whose letter is not released;
 * the innovator's own step is shown at once. Nothing in it tells that a decision exists before its release.
 */
export const announcedOf = (definition: PipelineDefinition, state: PipelineState): Announced => {
  let shown = { stage: state.moves[0]?.to ?? state.stage, run: 1, since: state.moves[0]?.at ?? '' };
  let waiting = false;
  for (const move of state.moves.slice(1)) {
    const releasedAt = move.decision ? (decisionOf(state, move.decision)?.letter.releasedAt ?? null) : move.at;
    if (move.atOnce) {
      shown = { stage: move.to, run: move.run, since: move.at };
      waiting = false;
      continue;
    }
    if (!releasedAt) waiting = true;
    if (!waiting) shown = { stage: move.to, run: move.run, since: later(shown.since, later(move.at, releasedAt!)) };
  }
  return { ...shown, title: stageOf(definition, shown.stage)?.publicTitle ?? shown.stage };
};

const later = (a: string, b: string): string => (a > b ? a : b);

/** Whether the innovator may know of this overlay: one that a decision opens is told by the letter of that decision. */
export const overlayAnnouncedAt = (state: PipelineState, id: string): string | null => {
  const overlay = state.overlays.find((candidate) => candidate.id === id);
  if (!overlay) return null;
  if (!overlay.decision || overlay.kind === 'appeal') return overlay.openedAt;
  return decisionOf(state, overlay.decision)?.letter.releasedAt ?? null;
};

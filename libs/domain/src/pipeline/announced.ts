import { stageOf, type PipelineDefinition } from './definition.ts';
import { decisionOf, type Move, type PipelineState } from './state.ts';

export interface AnnouncedStage {
  stage: string;
  run: number;
  /** Since when people outside may know it: for a decided move the release of its letter. */
  since: string;
}

export interface Announced extends AnnouncedStage {
  /** The name that people outside see. */
  title: string;
}

/**
 * The stages that people outside were shown, oldest first. They follow the moves up to the first whose letter is not
 * released; the innovator's own step is shown at once, and what it overtook was never shown. Nothing in it tells that
 * a decision exists before its release.
 */
export const announcedStages = (state: PipelineState): AnnouncedStage[] => {
  const [first, ...rest] = state.moves;
  let shown: AnnouncedStage[] = first ? [{ stage: first.to, run: first.run, since: first.at }] : [];
  let waiting = false;
  for (const move of rest) {
    const told = move.atOnce ? move.at : toldAt(state, move);
    if (move.atOnce) {
      shown = shown.filter((earlier) => earlier.since <= move.at);
      waiting = false;
    }
    waiting ||= told === null;
    if (!waiting) shown.push({ stage: move.to, run: move.run, since: later(shown.at(-1)?.since ?? '', later(move.at, told!)) });
  }
  return shown;
};

/** The stage as everyone outside may know it: the last that they were shown. */
export const announcedOf = (definition: PipelineDefinition, state: PipelineState): Announced => {
  const shown = announcedStages(state).at(-1) ?? { stage: state.stage, run: 1, since: '' };
  return { ...shown, title: stageOf(definition, shown.stage)?.publicTitle ?? shown.stage };
};

const toldAt = (state: PipelineState, move: Move): string | null =>
  move.decision ? (decisionOf(state, move.decision)?.letter.releasedAt ?? null) : move.at;

const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * From when an overlay is known to those whom it is for, which is also when its last day begins to count: at once,
 * but for a request that a decision opens, which the letter of that decision tells of. null: not yet, or none such.
 */
export const overlayAnnouncedAt = (state: PipelineState, id: string): string | null => {
  const overlay = state.overlays.find((candidate) => candidate.id === id);
  if (!overlay) return null;
  if (!overlay.decision || overlay.kind === 'appeal') return overlay.openedAt;
  return decisionOf(state, overlay.decision)?.letter.releasedAt ?? null;
};

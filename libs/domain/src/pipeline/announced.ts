import { stageOf, type PipelineDefinition } from './definition.ts';
import { decisionOf, type Move, type NotedWithdrawal, type PipelineState } from './state.ts';

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
 *
 * @param met instant up to which whoever looks met the case as it stood: then they were given a part in it
 */
export const announcedStages = (state: PipelineState, met = ''): AnnouncedStage[] =>
  state.withdrawalsNoted.reduce(withNoted, movesShown(state, met)).map(({ stage, run, since }) => ({ stage, run, since }));

/** A stage that is shown, and the decision whose release showed it. */
interface Shown extends AnnouncedStage {
  decision: string | null;
}

const movesShown = (state: PipelineState, met: string): Shown[] => {
  const [first, ...rest] = state.moves;
  let shown: Shown[] = first ? [{ stage: first.to, run: first.run, since: first.at, decision: null }] : [];
  let waiting = false;
  for (const move of rest) {
    const told = move.atOnce || move.at <= met ? move.at : toldAt(state, move);
    if (move.atOnce) {
      shown = shown.filter((earlier) => earlier.since <= move.at);
      waiting = false;
    }
    waiting ||= told === null;
    if (!waiting) shown.push({ stage: move.to, run: move.run, since: later(shown.at(-1)?.since ?? '', later(move.at, told!)), decision: move.decision });
  }
  return shown;
};

/** The noted step stands where the innovator took it: before the end that they were told of later. */
const withNoted = (shown: Shown[], { to, at, decision }: NotedWithdrawal): Shown[] => {
  const told = shown.findIndex((stage) => decision !== null && stage.decision === decision);
  const end = told < 0 ? shown.length : told;
  const known = shown.slice(0, end).filter(({ since }) => since <= at);
  return [...known, { stage: to, run: 1, since: at, decision: null }, ...shown.slice(end)];
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

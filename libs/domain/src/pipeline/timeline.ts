import { stageOf, type PipelineDefinition } from './definition.ts';
import { decisionOf, type PipelineState } from './state.ts';

export interface TimelineEntry {
  at: string;
  what: 'stage' | 'request' | 'answer' | 'letter' | 'appeal';
  title: string;
}

/**
 * What people outside may read of the way so far, oldest first: stages as they were announced, requests as they
 * were told, letters as they were released. Nothing in it tells of a decision before its release.
 */
export const announcedTimeline = (definition: PipelineDefinition, state: PipelineState): TimelineEntry[] => {
  const entries: TimelineEntry[] = [];
  let waiting = false;
  for (const move of state.moves) {
    const releasedAt = move.decision ? (decisionOf(state, move.decision)?.letter.releasedAt ?? null) : move.at;
    if (!move.atOnce && !releasedAt) waiting = true;
    if (move.atOnce || !waiting)
      entries.push({ at: move.atOnce ? move.at : releasedAt! > move.at ? releasedAt! : move.at, what: 'stage', title: stageOf(definition, move.to)?.publicTitle ?? move.to });
  }
  for (const overlay of state.overlays) {
    const kind = definition.overlays.find((candidate) => candidate.id === overlay.kind);
    const told = overlay.decision && overlay.kind !== 'appeal' ? (decisionOf(state, overlay.decision)?.letter.releasedAt ?? null) : overlay.openedAt;
    if (!told || !(kind?.unlocks || overlay.kind === 'appeal')) continue;
    entries.push({ at: told, what: overlay.kind === 'appeal' ? 'appeal' : 'request', title: kind?.title ?? overlay.kind });
    if (overlay.closedAt && overlay.outcome === 'answered') entries.push({ at: overlay.closedAt, what: 'answer', title: 'You answered' });
  }
  for (const decision of state.decisions)
    if (decision.letter.releasedAt)
      entries.push({ at: decision.letter.releasedAt, what: 'letter', title: definition.letters.find((letter) => letter.key === decision.letter.key)?.title ?? decision.outcome });
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

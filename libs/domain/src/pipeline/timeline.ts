import { announcedStages, overlayAnnouncedAt } from './announced.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import type { PipelineState } from './state.ts';

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
  const entries = [...stageEntries(definition, state), ...overlayEntries(definition, state), ...letterEntries(definition, state)];
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

const stageEntries = (definition: PipelineDefinition, state: PipelineState): TimelineEntry[] =>
  announcedStages(state).map(({ stage, since }) => ({ at: since, what: 'stage', title: stageOf(definition, stage)?.publicTitle ?? stage }));

/** Appeals and requests alone; a request that was closed before anybody told of it is left out. */
const overlayEntries = (definition: PipelineDefinition, state: PipelineState): TimelineEntry[] =>
  state.overlays.flatMap((overlay): TimelineEntry[] => {
    const kind = definition.overlays.find((candidate) => candidate.id === overlay.kind);
    const told = overlayAnnouncedAt(state, overlay.id);
    const isAppeal = overlay.kind === 'appeal';
    if (!told || !(kind?.unlocks || isAppeal) || (overlay.closedAt && overlay.closedAt < told)) return [];
    const raised: TimelineEntry = { at: told, what: isAppeal ? 'appeal' : 'request', title: kind?.title ?? overlay.kind };
    return overlay.closedAt && overlay.outcome === 'answered' ? [raised, { at: overlay.closedAt, what: 'answer', title: 'You answered' }] : [raised];
  });

const letterEntries = (definition: PipelineDefinition, state: PipelineState): TimelineEntry[] =>
  state.decisions.flatMap(({ letter, outcome }): TimelineEntry[] =>
    letter.releasedAt
      ? [{ at: letter.releasedAt, what: 'letter', title: definition.letters.find((candidate) => candidate.key === letter.key)?.title ?? outcome }]
      : [],
  );

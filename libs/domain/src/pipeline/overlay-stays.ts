import { pinOf, type OverlayKind, type PipelineDefinition } from './definition.ts';
import type { Blocker } from './guards/index.ts';
import type { Versions } from './migration-plan.ts';
import { blocker } from './refusals.ts';
import type { Overlay, PipelineState } from './state.ts';

/**
 * Overlays go along where both versions mean the same by them: one that is open in everything, since people were told
 * what it asks and until when; one that is closed in its title and in what it did to the clocks, since both are read anew each time.
 */
export const overlayStays = ({ before, next }: Versions, { overlays }: PipelineState): Blocker[] => {
  const kinds = [...new Set(overlays.filter((overlay) => meaningOf(before, overlay) !== meaningOf(next, overlay)).map(({ kind }) => kind))];
  const unknown = kinds.filter((kind) => !kindOf(next, kind));
  const differ = kinds.filter((kind) => !unknown.includes(kind));
  return [
    ...(unknown.length > 0 ? [blocker('overlay-unknown', `${pinOf(next)} has no ${unknown.join(', ')}, which this evaluation has or had`, { kinds: unknown })] : []),
    ...(differ.length > 0 ? [blocker('overlay-differs', `${pinOf(next)} calls or means otherwise ${differ.join(', ')}, which this evaluation has or had`, { kinds: differ })] : []),
  ];
};

const kindOf = (definition: PipelineDefinition, id: string): OverlayKind | undefined => definition.overlays.find((kind) => kind.id === id);

const meaningOf = (definition: PipelineDefinition, { kind: id, closedAt }: Overlay): string => {
  const kind = kindOf(definition, id);
  if (!kind) return 'none';
  const { title, pausesClocks, runsClocks, unlocks, raisedByRoles, blocks, maxWorkingDays, onExpiry, existingReviews, stopsPilotData } = kind;
  const counted = [title, [...pausesClocks].sort(), [...runsClocks].sort(), unlocks];
  return JSON.stringify(closedAt ? counted : [...counted, [...raisedByRoles].sort(), blocks, maxWorkingDays, onExpiry, existingReviews, stopsPilotData ?? false]);
};

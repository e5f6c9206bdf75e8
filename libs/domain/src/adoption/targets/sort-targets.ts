import type { LocalDate } from '../../calendar/index.ts';
import { targetFaults } from './target-faults.ts';
import type { Target, TargetFault, TargetOrganisation } from './targets.types.ts';

export interface SortedTargets<Of extends TargetOrganisation> {
  /** To be added, each organisation once. */
  fresh: Target<Of>[];
  /** On the roll-out already: what is recorded of it stays as it is. */
  there: (Target<Of> & { recordedFor: LocalDate | null })[];
  /** Those that cannot be added, with their place among the given ones, counted from 0. */
  faulty: { at: number; target: Target<Of>; faults: TargetFault[] }[];
}

interface RollOutSoFar {
  /** The day that is planned for each organisation on the roll-out, by its id. */
  recorded: ReadonlyMap<string, LocalDate | null>;
  adopted: LocalDate | null;
}

/**
 * Which targets are new, which are on the roll-out already, and which cannot be added. An organisation that is named
 * twice for one day counts once; for two days nobody knows which is meant. So the same targets again add nothing.
 */
export const sortTargets = <Of extends TargetOrganisation>(targets: readonly Target<Of>[], { recorded, adopted }: RollOutSoFar): SortedTargets<Of> => {
  const sorted: SortedTargets<Of> = { fresh: [], there: [], faulty: [] };
  const seen = new Map<string, LocalDate>();
  targets.forEach((target, at) => {
    const { organisation, plannedOn } = target;
    const before = seen.get(organisation.id);
    if (before === plannedOn) return;
    seen.set(organisation.id, before ?? plannedOn);
    if (before !== undefined) return void sorted.faulty.push({ at, target, faults: [{ code: 'named-twice', field: 'organisationId', message: `“${organisation.name}” is named twice, for two days: name it once` }] });
    const recordedFor = recorded.get(organisation.id);
    if (recordedFor !== undefined) return void sorted.there.push({ ...target, recordedFor });
    const faults = targetFaults(target, adopted);
    if (faults.length > 0) sorted.faulty.push({ at, target, faults });
    else sorted.fresh.push(target);
  });
  return sorted;
};

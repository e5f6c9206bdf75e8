import type { TargetOrganisation } from './targets.types.ts';

/** An organisation for tests: a trust of the South West that is open. */
export const aTarget = (more: Partial<TargetOrganisation> = {}): TargetOrganisation => ({
  id: 'a', name: 'A', type: 'trust', lastDay: null, odsCode: null, localCode: null, region: 'South West', board: null, successors: [], ...more,
});

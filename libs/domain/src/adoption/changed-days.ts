import type { RollOutDays } from './roll-out-status.ts';

const DAYS = ['plannedOn', 'contractedOn', 'liveOn', 'stoppedOn'] as const;

/** Those of the given days that say something else than what is recorded: one that is sent again as it stands changes nothing. */
export const changedDays = (before: RollOutDays | null, given: Partial<RollOutDays>): Partial<RollOutDays> =>
  Object.fromEntries(DAYS.filter((field) => given[field] !== undefined && given[field] !== (before?.[field] ?? null)).map((field) => [field, given[field]]));

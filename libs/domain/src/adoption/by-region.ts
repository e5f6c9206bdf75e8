import type { LocalDate } from '../calendar/index.ts';
import { rollOutStatus, type RollOutDays } from './roll-out-status.ts';

/** How many organisations of one region use it, of those that are to. */
export interface RegionRollOut {
  /** Null: the organisations have none. */
  region: string | null;
  live: number;
  organisations: number;
}

/** Roll-out counted by region on a day, in order of name; those without a region come last. */
export const rollOutByRegion = (rows: readonly (RollOutDays & { region: string | null })[], today: LocalDate): RegionRollOut[] => {
  const regions = [...new Set(rows.map(({ region }) => region))].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return regions.map((region) => {
    const own = rows.filter((row) => row.region === region);
    return { region, live: own.filter((row) => rollOutStatus(row, today) === 'live').length, organisations: own.length };
  });
};

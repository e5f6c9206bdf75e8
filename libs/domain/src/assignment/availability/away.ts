import { addDays } from '../../calendar/add-days.ts';
import type { Days } from '../instance/instance.ts';

/** The last day of being away for somebody who is away on a day; undefined for somebody who is there. */
export const awayUntil = (absences: readonly Days[], on: string): string | undefined =>
  absences
    .filter(({ from, to }) => from <= on && on <= to)
    .map(({ to }) => to)
    .sort()
    .at(-1);

/** A limit further off than that is looked at no longer: nobody plans absences beyond. */
const MOST_DAYS = 400;

/**
 * Whether somebody is away too much to review from a day up to a limit: on the first day, or on more than half of all
 * days, both ends included. Without a limit only the first day counts.
 */
export const isAwayTooMuch = (absences: readonly Days[], from: string, limit: string | null): boolean => {
  if (awayUntil(absences, from)) return true;
  if (absences.length === 0 || !limit || limit <= from) return false;
  let [away, days] = [0, 0];
  for (let day = from; day <= limit && days < MOST_DAYS; day = addDays(day, 1)) {
    days += 1;
    if (awayUntil(absences, day)) away += 1;
  }
  return away * 2 > days;
};

/** How many more somebody takes who has so many open; undefined where they set no limit. */
export const freePlaces = (open: number, most: number | null): number | undefined => (most === null ? undefined : Math.max(0, most - open));

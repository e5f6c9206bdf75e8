import { addDays, isWorkingDay } from '@waymark/domain/calendar';
import type { LocalDate } from '@waymark/domain/calendar';
import { timelineFrom } from './timeline.ts';
import type { Timeline, TimelineAsk } from './timeline.ts';

const DAY = 86_400_000;

/**
 * The timeline that starts as late as it can and still makes its last step by `limit`, but not before `earliest`.
 * A later start never ends earlier, so the start is found by closing in; it is moved back to a working day where that ends the same.
 */
export const latestBy = (ask: TimelineAsk, earliest: LocalDate, limit: LocalDate): Timeline => {
  const endOf = (start: LocalDate): LocalDate => timelineFrom(ask, start).lastStep;
  let start = addDays(earliest, Math.max(0, Math.floor((Date.parse(limit) - Date.parse(endOf(earliest))) / DAY)));
  while (start > earliest && endOf(start) > limit) start = addDays(start, -1);
  while (endOf(addDays(start, 1)) <= limit) start = addDays(start, 1);
  const end = endOf(start);
  while (start > earliest && !isWorkingDay(ask.calendar, start) && endOf(addDays(start, -1)) === end) start = addDays(start, -1);
  return timelineFrom(ask, start);
};

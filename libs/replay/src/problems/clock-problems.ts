import { requirePack } from '@waymark/content/packs';
import { calendarOf } from '@waymark/domain/calendar';
import type { CalendarPack } from '@waymark/domain/calendar';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cohort } from '../cohort/cohort.types.ts';
import { schedule } from '../schedule/schedule.ts';
import { field, item, meaning } from './problem.ts';
import type { Problem } from './problem.ts';

/** Days outside of these years are slips of the pen, and beyond them no calendar counts. */
const YEARS = { least: 1900, most: 2200 };

/** The clock of a cohort that can be played: entries that would be overdue when the replay is over. */
export const clockProblems = (cohort: Cohort, pipeline: PipelineDefinition): Problem[] => {
  const year = Number(cohort.compiledOn.slice(0, 4));
  if (year < YEARS.least || year > YEARS.most) {
    return [meaning('compiledOn', `${cohort.compiledOn} is no day to start on; give one from ${YEARS.least} to ${YEARS.most}`)];
  }
  const calendar = calendarOf(requirePack<CalendarPack>(pipeline.pins.calendar));
  return schedule(cohort, pipeline, calendar)
    .waiting.filter(({ waited, limit }) => waited > limit)
    .map(({ innovationId, stage, waited, limit }): Problem => ({
      at: field(item('innovations', cohort.innovations.findIndex(({ id }) => id === innovationId)), 'playback'),
      message:
        `${innovationId} waits in ${stage} for ${waited} of ${limit} working days when the replay is over; ` +
        'shorten its readings, or play the step that follows',
      kind: 'playback',
    }));
};

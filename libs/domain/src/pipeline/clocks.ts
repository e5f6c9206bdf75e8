import { addWorkingDays, localDateOf, type Calendar, type LocalDate } from '../calendar/index.ts';
import { daysByHolder, type Holder } from './clock-holders.ts';
import { clockPauses, clockSpans, daysIn, pausedBy } from './clock-spans.ts';
import type { PipelineDefinition } from './definition.ts';
import type { PipelineState } from './state.ts';

export interface Clock {
  id: string;
  title: string;
  /** Working days run so far, pauses taken out. */
  workingDays: number;
  paused: boolean;
  /** Titles of the overlays that pause it now. */
  pausedBy: string[];
  /** Working days by who held the case meanwhile, pauses included. */
  byHolder: Record<Holder, number>;
}

/** The clocks of an evaluation, computed from its events alone, so that pauses can be replayed. */
export const clocksOf = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, now: string): Clock[] =>
  definition.clocks.map(({ id, title }) => {
    const spans = clockSpans(definition, state, id, now);
    const pausing = pausedBy(definition, state, id);
    return {
      id,
      title,
      workingDays: daysIn(calendar, spans, clockPauses(definition, state, id, now)),
      paused: pausing.length > 0,
      pausedBy: pausing,
      byHolder: daysByHolder(definition, state, calendar, spans, now),
    };
  });

/** Last day to answer a request: counted from the day the innovator could know of it; null without a limit. */
export const answerBy = (definition: PipelineDefinition, calendar: Calendar, kind: string, announcedAt: string | null): LocalDate | null => {
  const limit = definition.overlays.find((overlay) => overlay.id === kind)?.maxWorkingDays ?? null;
  return limit === null || !announcedAt ? null : addWorkingDays(calendar, localDateOf(announcedAt), limit);
};

import { workingDaysBetween } from '@waymark/domain/calendar';
import type { Calendar, LocalDate } from '@waymark/domain/calendar';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { WalkedStep } from '../playback/walked.types.ts';
import { INFORMATION_REQUEST } from '../playback/words.ts';
import type { Waiting } from './due-item.types.ts';

/** The clock of the stage that an entry is in: since when, how much of it an information request has paused, and an open one. */
export interface StageClock {
  entered: LocalDate;
  paused: number;
  asked?: LocalDate;
}

/** The clock after a step was played on a day. */
export const clockAfter = (calendar: Calendar, clock: StageClock, { step, before, after, transition }: WalkedStep, day: LocalDate): StageClock => {
  const asks = !before.overlays.includes(INFORMATION_REQUEST) && after.overlays.includes(INFORMATION_REQUEST);
  if (transition || step.do === 'new-evaluation') return { entered: day, paused: 0, ...(asks && { asked: day }) };
  if (step.do !== 'answer' || !clock.asked) return clock;
  return { entered: clock.entered, paused: clock.paused + workingDaysBetween(calendar, clock.asked, day) };
};

/** Working days that have passed on the stage's clock by the end of a day. */
export const usedOn = (calendar: Calendar, { entered, paused }: StageClock, day: LocalDate): number => workingDaysBetween(calendar, entered, day) - paused;

/** How long the entry has waited on the last day, by the limit that runs: the request's while one is open, else the stage's. Undefined at an end. */
export const waitingOn = (
  { pipeline, calendar, innovationId }: { pipeline: PipelineDefinition; calendar: Calendar; innovationId: string },
  clock: StageClock,
  last: WalkedStep,
  day: LocalDate,
): Waiting | undefined => {
  const { stage } = last.after;
  const entry = { innovationId, stage: stage.id };
  if (clock.asked) {
    const request = pipeline.overlays.find(({ id }) => id === INFORMATION_REQUEST);
    return { ...entry, since: clock.asked, waited: workingDaysBetween(calendar, clock.asked, day), limit: request?.maxWorkingDays ?? Infinity };
  }
  return stage.sla ? { ...entry, since: clock.entered, waited: usedOn(calendar, clock, day), limit: stage.sla.workingDays } : undefined;
};

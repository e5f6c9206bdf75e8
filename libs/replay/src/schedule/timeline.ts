import { addDays, addMonths, addWorkingDays, isWorkingDay } from '@waymark/domain/calendar';
import type { Calendar, LocalDate } from '@waymark/domain/calendar';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { WalkedStep } from '../playback/walked.types.ts';
import type { DueItem } from './due-item.types.ts';
import { gapBefore } from './gaps.ts';
import { clockAfter, usedOn } from './stage-clock.ts';
import type { StageClock } from './stage-clock.ts';

/** The items of one entry in order, the day of its last step, and the clock of the stage in which it ends. */
export interface Timeline {
  innovationId: string;
  start: LocalDate;
  items: DueItem[];
  lastStep: LocalDate;
  clock: StageClock;
}

export interface TimelineAsk {
  pipeline: PipelineDefinition;
  calendar: Calendar;
  innovationId: string;
  steps: readonly WalkedStep[];
}

/**
 * When each step of an entry is due that starts on a day. Steps follow within their time limits; the k-th reading is due k months after
 * its pilot run began; the letter of a decided outcome is due on the next working day, and the step after it no earlier.
 * @param wait working days added before the second step, so that ends can be moved
 */
export const timelineFrom = ({ pipeline, calendar, innovationId, steps }: TimelineAsk, start: LocalDate, wait = 0): Timeline => {
  const items: DueItem[] = [];
  let clock: StageClock = { entered: start, paused: 0 };
  let [day, notBefore, months] = [start, start, 0];
  steps.forEach((walked, index) => {
    const { step, transition } = walked;
    if (step.do === 'readings') {
      for (let monthOfStep = 1; monthOfStep <= (step.months ?? 0); monthOfStep += 1) {
        months += 1;
        day = later(addMonths(clock.entered, months), day);
        items.push({ kind: 'reading', innovationId, due: day, walked, month: months, monthOfStep });
      }
    } else {
      const gap = gapBefore(pipeline, walked, steps[index - 1], usedOn(calendar, clock, day)) + (index === 1 && transition?.trigger !== 'auto' ? wait : 0);
      day = later(gap ? addWorkingDays(calendar, day, gap) : day, notBefore, elapsedOn(calendar, walked, clock) ?? day);
      items.push({ kind: 'step', innovationId, due: day, walked });
    }
    if (transition) months = 0;
    clock = clockAfter(calendar, clock, walked, day);
    if (!transition?.letterKey) return;
    notBefore = addWorkingDays(calendar, day, 1);
    items.push({ kind: 'letter', innovationId, due: notBefore, walked });
  });
  return { innovationId, start, items, lastStep: day, clock };
};

/** The first working day on which a guard on elapsed time passes; undefined where the step has none. */
const elapsedOn = (calendar: Calendar, { transition }: WalkedStep, { entered }: StageClock): LocalDate | undefined => {
  const guard = transition?.guards.find(({ type }) => type === 'elapsed');
  if (!guard) return undefined;
  const passed = later(addMonths(entered, guard.months ?? 0), guard.workingDays ? addWorkingDays(calendar, entered, guard.workingDays) : entered);
  return isWorkingDay(calendar, passed) ? passed : addWorkingDays(calendar, addDays(passed, -1), 1);
};

const later = (first: LocalDate, ...others: readonly LocalDate[]): LocalDate => others.reduce((latest, day) => (day > latest ? day : latest), first);

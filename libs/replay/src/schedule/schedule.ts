import { addWorkingDays, workingDaysBetween } from '@waymark/domain/calendar';
import type { Calendar, LocalDate } from '@waymark/domain/calendar';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cohort } from '../cohort/cohort.types.ts';
import { walkPlayback } from '../playback/walk.ts';
import type { Waiting } from './due-item.types.ts';
import { latestBy } from './fit.ts';
import type { Queue } from './queue.ts';
import { waitingOn } from './stage-clock.ts';
import { timelineFrom } from './timeline.ts';
import type { Timeline, TimelineAsk } from './timeline.ts';

/** Working days at the end of the replay in which the last steps fall: of any entry, and of one that ends in a running pilot. */
const LAST = 10;
const LAST_IN_PILOT = 3;
/** How far the end may be moved, in working days, to make all last steps fall into their windows. */
const MOST_WAIT = 4;

export interface Schedule {
  firstDay: LocalDate;
  /** The day of the last step or letter, whichever is later. */
  lastDay: LocalDate;
  /** The day on which an entry is submitted. @throws RangeError of an unknown id */
  start(innovationId: string): LocalDate;
  /** The day of an entry's last step, its letter aside. @throws RangeError of an unknown id */
  lastStep(innovationId: string): LocalDate;
  /** Everything that is played; take it apart with `nextDue`. */
  queue: Queue;
  /** The entries that wait when the replay is over. */
  waiting: Waiting[];
}

/**
 * The days of a whole replay on one simulated clock. The longest entry starts at `compiledOn`; each other starts as much later as it is
 * shorter, so that all make their last step within the last working days, and nothing that ends waiting is overdue.
 * @param cohort a sound one: see `cohortProblems`
 */
export const schedule = (cohort: Cohort, pipeline: PipelineDefinition, calendar: Calendar): Schedule => {
  const asks = cohort.innovations.map(({ id, playback }): TimelineAsk => {
    const { steps } = walkPlayback(pipeline, playback);
    return { pipeline, calendar, innovationId: id, steps };
  });
  const planned = plan(asks, calendar, cohort.compiledOn);
  const of = (id: string): Timeline => {
    const found = planned.find(({ innovationId }) => innovationId === id);
    if (!found) throw new RangeError(`There is no innovation ${id} in the cohort`);
    return found;
  };
  const lastDay = lastDayOf(planned, cohort.compiledOn);
  return {
    firstDay: cohort.compiledOn,
    lastDay,
    start: (id) => of(id).start,
    lastStep: (id) => of(id).lastStep,
    queue: planned.map(({ items }) => items),
    waiting: planned.flatMap(({ innovationId, clock }, index) => {
      const last = asks[index]?.steps.at(-1);
      return last ? (waitingOn({ pipeline, calendar, innovationId }, clock, last, lastDay) ?? []) : [];
    }),
  };
};

/** The end is moved day by day until every last step falls into its window; where none does, it stays where it was. */
const plan = (asks: readonly TimelineAsk[], calendar: Calendar, first: LocalDate): Timeline[] => {
  for (let wait = 0; wait <= MOST_WAIT; wait += 1) {
    const planned = timelines(asks, calendar, first, wait);
    if (inWindows(asks, calendar, planned)) return planned;
  }
  return timelines(asks, calendar, first, 0);
};

const timelines = (asks: readonly TimelineAsk[], calendar: Calendar, first: LocalDate, wait: number): Timeline[] => {
  const spans = asks.map((ask) => timelineFrom(ask, first));
  const longest = spans.reduce((most, span, index) => (span.lastStep > (spans[most]?.lastStep ?? '') ? index : most), 0);
  const end = asks[longest] ? timelineFrom(asks[longest], first, wait).lastStep : first;
  // A reading may still come on the day of the last letter; a decision needs the working day after it for its own.
  const endOfLetters = addWorkingDays(calendar, end, 1);
  return asks.map((ask, index) => (index === longest ? timelineFrom(ask, first, wait) : latestBy(ask, first, inPilot(ask) ? endOfLetters : end)));
};

const inWindows = (asks: readonly TimelineAsk[], calendar: Calendar, planned: readonly Timeline[]): boolean => {
  const last = lastDayOf(planned, '');
  return planned.every(({ lastStep }, index) => workingDaysBetween(calendar, lastStep, last) < (asks[index] && inPilot(asks[index]) ? LAST_IN_PILOT : LAST));
};

const inPilot = ({ steps }: TimelineAsk): boolean => {
  const stage = steps.at(-1)?.after.stage;
  return stage?.kind === 'pilot' && stage.produces.some(({ fact }) => fact === 'readings');
};

const lastDayOf = (planned: readonly Timeline[], first: LocalDate): LocalDate =>
  planned.flatMap(({ items }) => items).reduce((latest, { due }) => (due > latest ? due : latest), first);

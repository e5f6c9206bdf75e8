import { addWorkingDays, endOfLocalDay, localDateOf, workingDaysBetween, type Calendar, type LocalDate } from '../calendar/index.ts';
import { clockPauses, pausedBy } from './clock-spans.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import { clockFromOf, type PipelineState, type StageRun } from './state.ts';

export interface StageLimit {
  workingDays: number;
  used: number;
  /** Last day; while paused it is what it would be if the pause ended today. */
  dueOn: LocalDate;
  dueAt: string;
  warnAt: string;
  paused: boolean;
  state: 'on-time' | 'warning' | 'overdue' | 'paused';
}

/** A share of whole days is rounded up; what floating point adds to a whole number of days is not a day. */
const NOISE = 1e-9;

/** Working days that a run may or might take; null where its stage has no limit. One that a migration found finished keeps its own. */
export const runLimitOf = (definition: PipelineDefinition, { stage, limit }: StageRun): number | null =>
  limit === undefined ? (stageOf(definition, stage)?.sla?.workingDays ?? null) : limit;

/** The time limit of the current stage run, or null where the stage has none. The whole last day counts. */
export const stageLimitOf = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, now: string): StageLimit | null => {
  const sla = stageOf(definition, state.stage)?.sla;
  const run = state.runs.at(-1);
  if (!sla || !run) return null;
  const start = localDateOf(clockFromOf(run));
  const stops = clockPauses(definition, state, sla.clock, now);
  const dueOn = addWorkingDays(calendar, start, sla.workingDays, stops);
  const warnOn = addWorkingDays(calendar, start, Math.ceil(sla.workingDays * sla.warnAtShare - NOISE), stops);
  const paused = pausedBy(definition, state, sla.clock).length > 0;
  const dueAt = endOfLocalDay(dueOn).toISOString();
  const warnAt = endOfLocalDay(warnOn).toISOString();
  const late = now > dueAt ? 'overdue' : now > warnAt ? 'warning' : 'on-time';
  return {
    workingDays: sla.workingDays,
    used: workingDaysBetween(calendar, start, localDateOf(now), stops),
    dueOn,
    dueAt,
    warnAt,
    paused,
    state: paused ? 'paused' : late,
  };
};

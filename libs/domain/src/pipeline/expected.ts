import { addWorkingDays, localDateOf, workingDaysBetween, type Calendar, type LocalDate, type Pause } from '../calendar/index.ts';
import { announcedOf, overlayAnnouncedAt, type Announced } from './announced.ts';
import { stageOf, type PipelineDefinition, type Sla, type Stage, type Transition } from './definition.ts';
import type { PipelineState } from './state.ts';

/** A stage up to the next letter, by the name that people outside know. */
export interface ExpectedStage {
  stage: string;
  title: string;
  /** How long the pipeline gives such a stage; null: it does not say. */
  workingDays: number | null;
  /** The day by which it has ended where each stage takes its usual time; null: no day can be named now. */
  usuallyBy: LocalDate | null;
}

/** What people outside may expect up to the next letter. */
export interface Expected {
  /** `paused`: a request that they know of is open. `longer`: the announced stage has taken its usual time already. */
  state: 'running' | 'paused' | 'longer';
  /** Working days since the announced stage began, without those on which a request that they know of was open. */
  used: number;
  /** The announced stage and those after it, up to the one that ends with a letter. */
  stages: ExpectedStage[];
}

/**
 * When people outside may expect the next stages and the next letter: the usual times of their pipeline version, which
 * is public, counted from the announced stage. It rests on what was announced alone. A hold, a round that is closed
 * or a decision that is not released changes nothing in it, also where the case is ahead of it or behind. null before
 * the first submission, at an end, where the stage has no usual time, where no letter lies on the way, and for what is
 * monitored: it is adopted, and waits for nothing.
 */
export const expectedOf = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, now: string): Expected | null => {
  const announced = announcedOf(definition, state);
  const stages = upToTheLetter(definition, announced.stage);
  const sla = stages[0]?.sla;
  if (!sla || announced.stage === definition.startStage || stages[0]?.kind === 'monitoring') return null;
  const { open, pauses } = pausesTold(definition, state, sla, now);
  const since = localDateOf(announced.since);
  const today = localDateOf(now);
  const late = addWorkingDays(calendar, since, sla.workingDays, pauses) < today;
  const standing = open ? 'paused' : late ? 'longer' : 'running';
  return { state: standing, used: workingDaysBetween(calendar, since, today, pauses), stages: named(stages, calendar, standing === 'running' ? { since, pauses } : null) };
};

/** The way that a case goes on by the order of its pipeline, until a step that is told by letter can end its stage; empty: no such step lies on it. */
const upToTheLetter = (definition: PipelineDefinition, from: Announced['stage']): Stage[] => {
  const way: Stage[] = [];
  for (let next = stageOf(definition, from); next && next.kind !== 'end' && !way.includes(next); ) {
    way.push(next);
    const onward: Transition[] = next.transitions.filter(({ direction }) => direction === 'forward' || direction === 'final');
    if (onward.some(({ outcome }) => outcome)) return way;
    next = stageOf(definition, onward[0]?.to ?? '');
  }
  return [];
};

/** Requests stop the clock from the day on which they were told to the day on which they were closed. */
const pausesTold = (definition: PipelineDefinition, state: PipelineState, { clock }: Sla, now: string): { open: boolean; pauses: Pause[] } => {
  const told = state.overlays.flatMap(({ id, kind, closedAt }) => {
    const of = definition.overlays.find((one) => one.id === kind);
    const from = overlayAnnouncedAt(state, id);
    return from && of?.unlocks && of.pausesClocks.includes(clock) ? [{ from, closedAt }] : [];
  });
  return { open: told.some(({ closedAt }) => !closedAt), pauses: told.map(({ from, closedAt }) => ({ from: localDateOf(from), to: localDateOf(closedAt ?? now) })) };
};

const named = (stages: readonly Stage[], calendar: Calendar, begun: { since: LocalDate; pauses: Pause[] } | null): ExpectedStage[] => {
  let from = begun?.since ?? null;
  return stages.map(({ id, publicTitle, sla }, index) => {
    from = from && sla ? addWorkingDays(calendar, from, sla.workingDays, index === 0 ? begun?.pauses : []) : null;
    return { stage: id, title: publicTitle, workingDays: sla?.workingDays ?? null, usuallyBy: from };
  });
};

import { addWorkingDays, endOfLocalDay, localDateOf, workingDaysBetween, type Calendar, type LocalDate } from '../calendar/index.ts';
import { stageOf, type PipelineDefinition, type StageKind } from './definition.ts';
import type { Overlay, PipelineState, StageRun } from './state.ts';

export type Holder = 'innovator' | 'reviewers' | 'service';

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

interface Span {
  from: LocalDate;
  to: LocalDate;
}

/** The clocks of an evaluation, computed from its events alone, so that pauses can be replayed. */
export const clocksOf = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, now: string): Clock[] =>
  definition.clocks.map(({ id, title }) => {
    const pausing = openNow(definition, state, (kind) => kind.pausesClocks.includes(id));
    return {
      id,
      title,
      workingDays: runs(definition, state, id, now).reduce(
        (sum, span) => sum + workingDaysBetween(calendar, span.from, span.to, pauses(definition, state, id, now)),
        0,
      ),
      paused: pausing.length > 0,
      pausedBy: pausing,
      byHolder: byHolder(definition, state, calendar, id, now),
    };
  });

/** The time limit of the current stage run, or null where the stage has none. */
export const stageLimitOf = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, now: string): StageLimit | null => {
  const sla = stageOf(definition, state.stage)?.sla;
  const run = state.runs.at(-1);
  if (!sla || !run) return null;
  const start = localDateOf(run.enteredAt);
  const stops = pauses(definition, state, sla.clock, now);
  const dueOn = addWorkingDays(calendar, start, sla.workingDays, stops);
  const warnOn = addWorkingDays(calendar, start, Math.ceil(sla.workingDays * sla.warnAtShare), stops);
  const paused = openNow(definition, state, (kind) => kind.pausesClocks.includes(sla.clock)).length > 0;
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

/** Last day to answer a request: counted from the day the innovator could know of it; null without a limit. */
export const answerBy = (definition: PipelineDefinition, calendar: Calendar, kind: string, announcedAt: string | null): LocalDate | null => {
  const limit = definition.overlays.find((overlay) => overlay.id === kind)?.maxWorkingDays ?? null;
  return limit === null || !announcedAt ? null : addWorkingDays(calendar, localDateOf(announcedAt), limit);
};

const runs = (definition: PipelineDefinition, state: PipelineState, clock: string, now: string): Span[] => {
  const current = state.runs.at(-1);
  if (clock === 'stage') return current ? [{ from: localDateOf(current.enteredAt), to: localDateOf(now) }] : [];
  if (clock === 'total') return state.totalClockFrom ? [{ from: localDateOf(state.totalClockFrom), to: ended(definition, state) ?? localDateOf(now) }] : [];
  return overlaySpans(state.overlays.filter((overlay) => kindOf(definition, overlay)?.runsClocks.includes(clock)), now);
};

const ended = (definition: PipelineDefinition, state: PipelineState): LocalDate | null => {
  const last = state.runs.at(-1);
  return last && stageOf(definition, last.stage)?.kind === 'end' ? localDateOf(last.enteredAt) : null;
};

const pauses = (definition: PipelineDefinition, state: PipelineState, clock: string, now: string): Span[] =>
  overlaySpans(state.overlays.filter((overlay) => kindOf(definition, overlay)?.pausesClocks.includes(clock)), now);

const overlaySpans = (overlays: Overlay[], now: string): Span[] =>
  overlays.map((overlay) => ({ from: localDateOf(overlay.openedAt), to: localDateOf(overlay.closedAt ?? now) }));

const kindOf = (definition: PipelineDefinition, overlay: Overlay) => definition.overlays.find((kind) => kind.id === overlay.kind);

const openNow = (definition: PipelineDefinition, state: PipelineState, which: (kind: PipelineDefinition['overlays'][number]) => boolean): string[] =>
  state.overlays.filter((overlay) => !overlay.closedAt).flatMap((overlay) => {
    const kind = kindOf(definition, overlay);
    return kind && which(kind) ? [kind.title] : [];
  });

/** While a request is open the innovator holds the case; else whoever the stage belongs to. */
const byHolder = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, clock: string, now: string): Record<Holder, number> => {
  const total: Record<Holder, number> = { innovator: 0, reviewers: 0, service: 0 };
  const asked = overlaySpans(state.overlays.filter((overlay) => kindOf(definition, overlay)?.runsClocks.includes('innovator')), now);
  for (const run of state.runs.filter((row) => clock !== 'stage' || row === state.runs.at(-1))) {
    const span = { from: localDateOf(run.enteredAt), to: localDateOf(run.leftAt ?? now) };
    const all = workingDaysBetween(calendar, span.from, span.to);
    const mine = workingDaysBetween(calendar, span.from, span.to, asked);
    total.innovator += all - mine;
    total[holderOf(definition, run)] += mine;
  }
  return total;
};

const HOLDERS: Partial<Record<StageKind, Holder>> = { intake: 'innovator', review: 'reviewers', panel: 'reviewers' };
const holderOf = (definition: PipelineDefinition, run: StageRun): Holder => HOLDERS[stageOf(definition, run.stage)?.kind ?? 'end'] ?? 'service';

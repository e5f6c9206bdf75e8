import { localDateOf, workingDaysBetween, type Calendar } from '../calendar/index.ts';
import { clockSpans, type Span } from './clock-spans.ts';
import { stageOf, type PipelineDefinition, type StageKind } from './definition.ts';
import type { PipelineState, StageRun } from './state.ts';

export type Holder = 'innovator' | 'reviewers' | 'service';

/**
 * Working days of a clock's spans by who held the case, pauses included: together they are all days of the spans.
 * While the innovator is asked, the innovator holds it; else whoever the stage belongs to.
 */
export const daysByHolder = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, spans: Span[], now: string): Record<Holder, number> => {
  const total: Record<Holder, number> = { innovator: 0, reviewers: 0, service: 0 };
  const asked = clockSpans(definition, state, 'innovator', now);
  for (const run of state.runs) {
    for (const { from, to } of within(spans, run, now)) {
      const all = workingDaysBetween(calendar, from, to);
      const theirs = workingDaysBetween(calendar, from, to, asked);
      total.innovator += all - theirs;
      total[holderOf(definition, run)] += theirs;
    }
  }
  return total;
};

const within = (spans: Span[], run: StageRun, now: string): Span[] => {
  const entered = localDateOf(run.enteredAt);
  const left = localDateOf(run.leftAt ?? now);
  return spans.map(({ from, to }) => ({ from: from > entered ? from : entered, to: to < left ? to : left })).filter(({ from, to }) => from < to);
};

const HOLDERS: Partial<Record<StageKind, Holder>> = { intake: 'innovator', review: 'reviewers', panel: 'reviewers' };
const holderOf = (definition: PipelineDefinition, run: StageRun): Holder => HOLDERS[stageOf(definition, run.stage)?.kind ?? 'end'] ?? 'service';

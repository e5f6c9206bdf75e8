import { localDateOf, type Calendar, type LocalDate, workingDaysBetween } from '../calendar/index.ts';
import { overlayAnnouncedAt } from './announced.ts';
import { stageOf, type OverlayKind, type PipelineDefinition } from './definition.ts';
import { clockFromOf, type Overlay, type PipelineState } from './state.ts';

/** Local dates, the first of which is day 0: a span counts the days after `from` up to and including `to`. */
export interface Span {
  from: LocalDate;
  to: LocalDate;
}

/** When a clock runs, its pauses not taken out, in order and without overlaps. */
export const clockSpans = (definition: PipelineDefinition, state: PipelineState, clock: string, now: string): Span[] => {
  const current = state.runs.at(-1);
  if (clock === 'stage') return current ? [{ from: localDateOf(clockFromOf(current)), to: localDateOf(now) }] : [];
  if (clock === 'total') return state.totalClockFrom ? [{ from: localDateOf(state.totalClockFrom), to: ended(definition, state) ?? localDateOf(now) }] : [];
  return joined(state.overlays.filter((overlay) => kindOf(definition, overlay)?.runsClocks.includes(clock)).flatMap((overlay) => heldSpan(state, overlay, now)));
};

/** Whole days on which the clock stands still, from the opening of an overlay that pauses it to its closing. */
export const clockPauses = (definition: PipelineDefinition, state: PipelineState, clock: string, now: string): Span[] =>
  state.overlays
    .filter((overlay) => kindOf(definition, overlay)?.pausesClocks.includes(clock))
    .map((overlay) => ({ from: localDateOf(overlay.openedAt), to: localDateOf(overlay.closedAt ?? now) }));

/** Titles of the open overlays that pause the clock now. */
export const pausedBy = (definition: PipelineDefinition, state: PipelineState, clock: string): string[] =>
  state.overlays.filter((overlay) => !overlay.closedAt).flatMap((overlay) => {
    const kind = kindOf(definition, overlay);
    return kind?.pausesClocks.includes(clock) ? [kind.title] : [];
  });

/** Working days of the spans, without the pauses. */
export const daysIn = (calendar: Calendar, spans: Span[], pauses: Span[] = []): number =>
  spans.reduce((sum, { from, to }) => sum + workingDaysBetween(calendar, from, to, pauses), 0);

const ended = (definition: PipelineDefinition, state: PipelineState): LocalDate | null => {
  const last = state.runs.at(-1);
  return last && stageOf(definition, last.stage)?.kind === 'end' ? localDateOf(last.enteredAt) : null;
};

/** From when somebody could know that it is theirs to act: a request that is not told yet is with nobody outside. */
const heldSpan = (state: PipelineState, overlay: Overlay, now: string): Span[] => {
  const told = overlayAnnouncedAt(state, overlay.id);
  const until = overlay.closedAt ?? now;
  return told && told <= until ? [{ from: localDateOf(told), to: localDateOf(until) }] : [];
};

const kindOf = (definition: PipelineDefinition, overlay: Overlay): OverlayKind | undefined =>
  definition.overlays.find((kind) => kind.id === overlay.kind);

/** Two requests that are open at once hold the case once. */
const joined = (spans: Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last && span.from <= last.to) result[result.length - 1] = { from: last.from, to: last.to > span.to ? last.to : span.to };
    else result.push(span);
  }
  return result;
};

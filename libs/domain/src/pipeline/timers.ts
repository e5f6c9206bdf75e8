import { addWorkingDays, endOfLocalDay, localDateOf, type Calendar } from '../calendar/index.ts';
import { overlayAnnouncedAt } from './announced.ts';
import { appealable, appealWindowEnds } from './appeals.ts';
import { answerBy } from './clocks.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import { stageLimitOf } from './stage-limit.ts';
import { openOverlays, type PipelineState } from './state.ts';
import { limitTimerIds } from './timer-ids.ts';

export interface Timer {
  /** Names the thing and its run, so that firing twice can be seen. */
  id: string;
  kind: 'limit-warning' | 'limit-passed' | 'overlay-expired' | 'appeal-window-closed';
  dueAt: string;
  /** The role that is told. */
  escalateTo: string;
}

/**
 * The timers that the evaluation waits for, computed from its events. A paused clock has none; they come back with
 * a later time when the pause ends. Those that fired are gone for good.
 */
export const timersOf = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, now: string): Timer[] => {
  const all = [...limitTimers(definition, state, calendar, now), ...overlayTimers(definition, state, calendar), ...appealTimers(definition, state, calendar)];
  return all.filter((timer) => !state.firedTimers.includes(timer.id));
};

const limitTimers = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar, now: string): Timer[] => {
  const limit = stageLimitOf(definition, state, calendar, now);
  const escalateTo = stageOf(definition, state.stage)?.sla?.escalateTo ?? '';
  const run = state.runs.at(-1);
  if (!limit || limit.paused || !run) return [];
  const ids = limitTimerIds(run);
  return [
    { id: ids.warning, kind: 'limit-warning', dueAt: limit.warnAt, escalateTo },
    { id: ids.passed, kind: 'limit-passed', dueAt: limit.dueAt, escalateTo },
  ];
};

const overlayTimers = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar): Timer[] =>
  openOverlays(state).flatMap((overlay): Timer[] => {
    const by = answerBy(definition, calendar, overlay.kind, overlayAnnouncedAt(state, overlay.id));
    const id = `overlay-expired/${overlay.id}`;
    return by ? [{ id, kind: 'overlay-expired', dueAt: endOfLocalDay(by).toISOString(), escalateTo: 'coordinator' }] : [];
  });

const appealTimers = (definition: PipelineDefinition, state: PipelineState, calendar: Calendar): Timer[] => {
  const found = appealable(definition, state);
  const dueAt = found && !found.decision.appealed ? appealWindowEnds(found.rule, found.decision, { calendar }) : null;
  return found && dueAt ? [{ id: `appeal-window-closed/${found.decision.id}`, kind: 'appeal-window-closed', dueAt, escalateTo: 'coordinator' }] : [];
};

/** Last day of an appeal window that would open on this day; for letters, which name it before release. */
export const appealByIfReleased = (definition: PipelineDefinition, stage: string, calendar: Calendar, now: string): string | null => {
  const rule = definition.appeals.rules.find((candidate) => candidate.endStage === stage);
  return rule ? addWorkingDays(calendar, localDateOf(now), rule.windowWorkingDays) : null;
};

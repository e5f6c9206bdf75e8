import type { FireTimer } from './commands.ts';
import { happens, type Answer } from './decision.ts';
import type { PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import type { PipelineState } from './state.ts';
import { timersOf } from './timers.ts';

/**
 * Fires a timer that is due. One that has fired, that no longer stands (its clock is paused, its overlay closed) or
 * that is not due yet changes nothing: late is allowed, early or double never.
 */
export const fireTimer = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: FireTimer,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const timer = timersOf(definition, state, facts.calendar, now).find((candidate) => candidate.id === command.timer);
  return timer && timer.dueAt < now ? happens({ type: 'timer-fired', at: now, by: null, timer: timer.id }) : happens();
};

import type { PipelineDefinition } from './definition.ts';
import { stageOf } from './definition.ts';
import type { PipelineEvent } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { apply, fold } from './fold.ts';
import { moveEvents } from './move.ts';
import { settleRound } from './settle-round.ts';
import type { PipelineState } from './state.ts';
import { checkTransition } from './transition-check.ts';

/**
 * What follows by itself: a settled round closes, and automatic transitions whose guards pass are taken, one after
 * the other. Publishing proved that they cannot loop; the number of stages bounds them all the same.
 */
export const followUps = (
  definition: PipelineDefinition,
  start: PipelineState,
  facts: EvaluationFacts,
  now: string,
): PipelineEvent[] => {
  const events: PipelineEvent[] = [];
  let state = start;
  for (let step = 0; step <= definition.stages.length; step += 1) {
    const closed = settleRound(definition, state, facts, now);
    if (closed) {
      events.push(closed);
      state = apply(state, closed);
    }
    const moved = automaticMove(definition, state, facts, now);
    if (moved.length === 0) return events;
    events.push(...moved);
    state = fold(moved, state);
  }
  return events;
};

const automaticMove = (
  definition: PipelineDefinition,
  state: PipelineState,
  facts: EvaluationFacts,
  now: string,
): PipelineEvent[] => {
  const candidates = stageOf(definition, state.stage)?.transitions.filter((transition) => transition.trigger === 'auto') ?? [];
  for (const transition of candidates) {
    const check = checkTransition(definition, state, transition, facts, now, null);
    if (check.blockers.length === 0)
      return moveEvents(
        definition,
        state,
        { transition, trigger: 'auto', by: null, reason: '', conditions: null, questions: [], operands: check.operands },
        now,
      );
  }
  return [];
};

import { announcedOf } from './announced.ts';
import { lapseWithMove } from './close-requests.ts';
import type { Propose } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import { actingAs, reasonBlockers, roleBlockers } from './refusals.ts';
import type { PipelineState } from './state.ts';
import { checkTransition, transitionFrom } from './transition-check.ts';

/**
 * Somebody outside steps out of the stage that they know, into an end, while the evaluation has ended and they are not
 * told. A refusal would tell that something was decided. So their step is noted and shown to them; the decision stands,
 * since an end is left by an appeal alone, and its letter comes after. null: no such case.
 */
export const noteWithdrawal = (definition: PipelineDefinition, state: PipelineState, command: Propose, facts: EvaluationFacts, now: string): Answer | null => {
  const announced = announcedOf(definition, state);
  const transition = transitionFrom(definition, announced.stage, command.transition);
  if (!transition || transition.direction !== 'withdraw' || !isEnd(definition, state.stage) || isEnd(definition, announced.stage)) return null;
  const seen = { ...state, stage: announced.stage, run: announced.run };
  const blockers = [
    ...roleBlockers(command.by, transition.byRoles, transition.label),
    ...(transition.requiresReason ? reasonBlockers(command.reason, transition.label) : []),
    ...checkTransition(definition, seen, transition, facts, now, null).blockers,
  ];
  if (blockers.length > 0) return refused(blockers);
  const by = actingAs(command.by, transition.byRoles);
  return happens(
    { type: 'withdrawal-noted', at: now, by, transition: transition.id, to: transition.to, reason: command.reason ?? '' },
    ...lapseWithMove(definition, state, true, by, now),
  );
};

const isEnd = (definition: PipelineDefinition, stage: string): boolean => stageOf(definition, stage)?.kind === 'end';

import { refused, happens, type Answer } from './decision.ts';
import { stageOf, type AppealRule, type PipelineDefinition } from './definition.ts';
import type { Actor, AppealDecided, AppealProposed, AppealSigned, Moved, OverlayClosed, PipelineEvent } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { fold } from './fold.ts';
import { moveEvents, runOf } from './move.ts';
import { blocker } from './refusals.ts';
import type { Overlay, PipelineState } from './state.ts';
import { checkTransition } from './transition-check.ts';

export interface HeardAppeal {
  said: AppealProposed | AppealSigned;
  rule: AppealRule;
  appeal: Overlay;
  by: Actor;
  reason: string;
}

/** What follows when enough hearers agree: the decision stands, is made again, or is replaced by a transition. */
export const appealResultEvents = (
  definition: PipelineDefinition,
  state: PipelineState,
  heard: HeardAppeal,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const { said, rule, appeal, by, reason } = heard;
  const result = rule.results.find((candidate) => candidate.id === said.result);
  if (!result) return refused([blocker('unknown-result', `This appeal cannot end in “${said.result}”`, { field: 'result' })]);
  const heardState = fold([said], state);
  const decided: AppealDecided = {
    type: 'appeal-decided',
    at: now,
    by,
    result: result.id,
    reason,
    decided: { id: `d${heardState.version + 1}`, outcome: `appeal-${result.id}`, letterKey: result.letterKey, atOnce: false },
  };
  const closed: OverlayClosed = { type: 'overlay-closed', at: now, by, id: appeal.id, outcome: result.id, reason };
  const before: PipelineEvent[] = [said, decided, closed];
  const after = fold(before, state);
  if (result.id === 'uphold') return happens(...before);
  if (result.id === 'remit') return happens(...before, remitted(after, result.toStage!, decided.decided.id, by, reason, now));
  const overturning = stageOf(definition, result.fromStage!)?.transitions.find((transition) => transition.id === result.transition);
  if (!overturning) return refused([blocker('unknown-result', 'The transition that would overturn the decision is not in the pipeline')]);
  const holds = { ...overturning, guards: overturning.guards.filter((use) => use.type === 'noOpenHolds') };
  const check = checkTransition(definition, after, holds, facts, now, null);
  if (check.blockers.length > 0) return refused(check.blockers);
  const input = { transition: overturning, trigger: 'appeal' as const, by, reason, conditions: null, questions: [], operands: check.operands };
  return happens(...before, ...moveEvents(definition, after, input, now));
};

/** Decided again by people who took no part: a new run of the named stage, announced by the letter of the appeal. */
const remitted = (state: PipelineState, stage: string, decision: string, by: Actor, reason: string, at: string): Moved => ({
  type: 'moved',
  at,
  by,
  from: state.stage,
  to: stage,
  run: runOf(state, stage),
  transition: null,
  trigger: 'appeal',
  effects: ['new-run'],
  reason,
  questions: [],
  conditions: null,
  decided: null,
  announcedBy: decision,
  operands: [],
  startsTotalClock: false,
});

import { conditionBlockers } from './conditions.ts';
import { refused, happens, type Answer } from './decision.ts';
import { stageOf, type AppealResult, type AppealRule, type PipelineDefinition, type Transition } from './definition.ts';
import type { Actor, AppealDecided, AppealProposed, AppealSigned, Condition, Moved, OverlayClosed, PipelineEvent } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { fold } from './fold.ts';
import type { Blocker } from './guards/index.ts';
import { moveEvents, runOf } from './move.ts';
import { nextDecisionId } from './next-id.ts';
import { blocker } from './refusals.ts';
import type { Overlay, PipelineState } from './state.ts';
import { checkTransition } from './transition-check.ts';

export interface HeardAppeal {
  said: AppealProposed | AppealSigned;
  result: AppealResult;
  appeal: Overlay;
  by: Actor;
}

/** The result of this name with everything against it: not known to the rule, or conditions that it cannot record. */
export const resultOf = (
  definition: PipelineDefinition,
  rule: AppealRule,
  id: string,
  conditions: Condition[] | undefined,
): { found: AppealResult | undefined; blockers: Blocker[] } => {
  const found = rule.results.find((candidate) => candidate.id === id);
  const taken = found?.transition ? overturning(definition, found) : undefined;
  if (!found || (found.transition && !taken))
    return { found, blockers: [blocker('unknown-result', `This appeal cannot end in “${id}”: ${rule.results.map((one) => one.id).join(', ')} are its results`, { field: 'result' })] };
  if (taken) return { found, blockers: conditionBlockers(taken, conditions, false) };
  return { found, blockers: conditions ? [blocker('conditions-not-recorded', `“${id}” records no conditions: leave them out`, { field: 'conditions' })] : [] };
};

/** What follows when enough hearers agree: the decision stands, is made again, or is replaced by a transition. */
export const appealResultEvents = (
  definition: PipelineDefinition,
  state: PipelineState,
  { said, result, appeal, by }: HeardAppeal,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const heard = fold([said], state);
  const { reason, conditions } = heard.hearing!;
  const id = nextDecisionId(heard);
  const decided: AppealDecided = {
    type: 'appeal-decided',
    at: now,
    by,
    result: result.id,
    reason,
    decided: { id, outcome: `appeal-${result.id}`, letterKey: result.letterKey, atOnce: false },
  };
  const closed: OverlayClosed = { type: 'overlay-closed', at: now, by, id: appeal.id, outcome: result.id, reason };
  const before: PipelineEvent[] = [said, decided, closed];
  const after = fold(before, state);
  if (result.toStage) return happens(...before, remitted(after, result.toStage, id, by, reason, now));
  const transition = overturning(definition, result);
  if (!transition) return happens(...before);
  const onlyHolds = { ...transition, guards: transition.guards.filter((use) => use.type === 'noOpenHolds') };
  const check = checkTransition(definition, after, onlyHolds, facts, now, null);
  if (check.blockers.length > 0) return refused(check.blockers);
  const input = { transition, trigger: 'appeal' as const, by, reason, conditions, questions: [], operands: check.operands };
  return happens(...before, ...moveEvents(definition, after, input, now));
};

/** The transition that is taken in place of the decision; undefined where the result takes none. */
const overturning = (definition: PipelineDefinition, result: AppealResult): Transition | undefined =>
  stageOf(definition, result.fromStage ?? '')?.transitions.find((transition) => transition.id === result.transition);

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

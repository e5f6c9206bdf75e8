import { stageOf, type PipelineDefinition, type Transition } from './definition.ts';
import { isAdoption } from './conditions.ts';
import { closesWork, lapseWithMove } from './close-requests.ts';
import type { Actor, Condition, Decided, Moved, OverlayRaised, PipelineEvent, StoredOperands } from './events.ts';
import { nextDecisionId, nextOverlayId } from './next-id.ts';
import type { PipelineState } from './state.ts';

export interface MoveInput {
  transition: Transition;
  trigger: Moved['trigger'];
  by: Actor | null;
  reason: string;
  conditions: Condition[] | null;
  questions: string[];
  operands: StoredOperands[];
}

/** The events of one move: the move itself, the overlays that end with it, and the request that it opens. */
export const moveEvents = (
  definition: PipelineDefinition,
  state: PipelineState,
  input: MoveInput,
  at: string,
): PipelineEvent[] => {
  const { transition, by } = input;
  const to = stageOf(definition, transition.to)!;
  const decided = decisionBy(state, transition);
  const moved: Moved = {
    type: 'moved',
    at,
    by,
    from: state.stage,
    to: transition.to,
    run: runOf(state, transition.to),
    transition: transition.id,
    trigger: input.trigger,
    effects: transition.effects,
    reason: input.reason,
    questions: input.questions,
    conditions: conditionsAfter(definition, state, transition, input.conditions, to.kind === 'end'),
    decided,
    announcedBy: decided?.id ?? null,
    operands: input.operands,
    startsTotalClock: transition.effects.includes('start-total-clock'),
  };
  return [
    moved,
    ...(closesWork(definition, transition) ? lapseWithMove(definition, state, decided?.atOnce ?? true, by, at) : []),
    ...(transition.effects.includes('unlock-named-questions') ? askForRevision(definition, state, input, decided?.id ?? null, at) : []),
  ];
};

const decisionBy = (state: PipelineState, { id, outcome, letterKey, showsUntilRelease }: Transition): Decided | null =>
  letterKey ? { id: nextDecisionId(state), outcome: outcome ?? id, letterKey, atOnce: showsUntilRelease === null } : null;

/** Coming back to a stage starts a new run of it. */
export const runOf = (state: PipelineState, stage: string): number =>
  1 + state.runs.filter((run) => run.stage === stage).length;

/**
 * Recorded conditions stay in force until a later decision replaces them: one that records conditions, even none,
 * or a plain adoption, which has none. An end stage ends them.
 */
const conditionsAfter = (
  definition: PipelineDefinition,
  state: PipelineState,
  transition: Transition,
  given: Condition[] | null,
  ends: boolean,
): Condition[] | null => {
  if (ends) return [];
  if (transition.effects.includes('record-conditions')) return given;
  return isAdoption(definition, state.stage, transition) ? [] : null;
};

/** The request is open for insiders at once; the innovator learns of it by the letter of the decision. */
const askForRevision = (
  definition: PipelineDefinition,
  state: PipelineState,
  input: MoveInput,
  decision: string | null,
  at: string,
): OverlayRaised[] => {
  const kind = definition.overlays.find((overlay) => overlay.unlocks);
  return kind
    ? [
        {
          type: 'overlay-raised',
          at,
          by: input.by,
          id: nextOverlayId(state, kind.id),
          kind: kind.id,
          text: input.reason,
          questions: input.questions,
          decision,
        },
      ]
    : [];
};

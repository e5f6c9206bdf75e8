import { stageOf, transitionsOf, type GuardUse, type PipelineDefinition, type Transition } from './definition.ts';
import type { StoredOperands } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { guardFacts } from './guard-facts.ts';
import { blockerOf, checkGuard, type Blocker, type Verdict } from './guards/index.ts';
import { determinedBlockers } from './determined.ts';
import { blocker } from './refusals.ts';
import { currentRun, openOverlays, type PipelineState, type Proposal } from './state.ts';

export interface GuardOutcome {
  guard: string;
  verdict: Verdict;
  /** null where the guard passes. */
  blocker: Blocker | null;
}

export interface TransitionCheck {
  transition: Transition;
  guards: GuardOutcome[];
  /** Overlays, and a determination of the panel, that block by themselves, whatever the guards say. */
  overlays: Blocker[];
  /** Every blocker, guards included; empty: it may be taken now. */
  blockers: Blocker[];
  operands: StoredOperands[];
}

/** The transition out of the current stage with this id, global ones included. */
export const transitionFrom = (
  definition: PipelineDefinition,
  stage: string,
  id: string,
): Transition | undefined => {
  const from = stageOf(definition, stage);
  return from && transitionsOf(definition, from).find((transition) => transition.id === id);
};

/** Asks every guard of one transition and reports every refusal with its operands, never only the first. */
export const checkTransition = (
  definition: PipelineDefinition,
  state: PipelineState,
  transition: Transition,
  facts: EvaluationFacts,
  now: string,
  proposal: Proposal | null,
): TransitionCheck => {
  const context = {
    calendar: facts.calendar,
    gatesOf: (pin: string) => facts.rubrics[pin]?.gates.map((gate) => gate.id) ?? [],
  };
  const guards = transition.guards.map((use): GuardOutcome => {
    const verdict = stored(use, state, checkGuard(use, guardFacts(definition, state, use, facts, now, proposal), context));
    return { guard: use.type, verdict, blocker: verdict.pass ? null : blockerOf(facts.registry, use, verdict) };
  });
  const overlays = [...overlayBlockers(definition, state, transition), ...determinedBlockers(definition, state.stage, transition, facts.determination)];
  return {
    transition,
    guards,
    overlays,
    blockers: [...overlays, ...guards.flatMap((guard) => (guard.blocker ? [guard.blocker] : []))],
    operands: guards.map(({ guard, verdict }) => ({ guard, operands: verdict.operands })),
  };
};

/**
 * A round is closed by an event under lock, never by a count made afresh: settled assignments alone do not pass, and
 * a closed round stays closed whatever becomes of an assignment. Nobody assigned, or assignments not known, refuses.
 */
const stored = (use: GuardUse, state: PipelineState, verdict: Verdict): Verdict => {
  if (use.type !== 'roundClosed' || 'lacks' in verdict.operands) return verdict;
  const { total, open } = verdict.operands;
  if (total === 0) return { pass: false, operands: { ...verdict.operands, remark: 'Nobody is assigned yet: invite people' } };
  if (currentRun(state)?.round) return { ...verdict, pass: true };
  const remark = open === 0 ? { remark: 'Everything is settled, but not everything is judged: invite more people, or close the round' } : {};
  return { pass: false, operands: { ...verdict.operands, ...remark } };
};

/** A kind that the transition's own noOpenHolds names is left to that guard, so that it is not reported twice. */
const overlayBlockers = (definition: PipelineDefinition, state: PipelineState, transition: Transition): Blocker[] => {
  const guarded = new Set(transition.guards.filter((use) => use.type === 'noOpenHolds').flatMap((use) => use.kinds ?? []));
  return openOverlays(state).flatMap((overlay) => {
    const kind = definition.overlays.find((candidate) => candidate.id === overlay.kind);
    const hit =
      kind?.blocks === 'all' || (kind?.blocks === 'forward' && ['forward', 'final'].includes(transition.direction));
    return hit && !guarded.has(overlay.kind)
      ? [blocker('overlay-open', `${kind.title} is open and blocks this step: it must be closed first`, { overlay: overlay.id, kind: overlay.kind })]
      : [];
  });
};

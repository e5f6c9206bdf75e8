import { stageOf, transitionsOf, type GuardUse, type PipelineDefinition, type Stage } from '../pipeline/definition.ts';
import type { EvaluationFacts } from '../pipeline/facts.ts';
import { guardFacts } from '../pipeline/guard-facts.ts';
import { blockerOf, checkGuard } from '../pipeline/guards/index.ts';
import type { PipelineState } from '../pipeline/state.ts';
import type { GuardOutcome, TransitionCheck } from '../pipeline/transition-check.ts';
import { whatBlocks } from '../pipeline/what-blocks.ts';
import { largestQuorum, type RoomQuorum } from './room.ts';

/** The step that a panel is to determine, with what stands against determining it. */
export interface ToDetermine {
  check: Pick<TransitionCheck, 'overlays' | 'guards'>;
  /** Of the votes that were cast; null where none is asked for. */
  quorum: RoomQuorum | null;
}

/**
 * What stands against a motion, by the guards of its transition on what is known. Undefined where the stage of now has no such step.
 *
 * The quorum of a panel's own steps counts votes already. Where the panel advises on an adoption the steps are taken by others, and their
 * quorum counts the reviews that the decision rests on: advice asks that very number of votes instead, and where its step asks for no
 * quorum, as a deferral does, the largest of the stage. Else a single member could finalise for the whole panel what the room is told takes five.
 */
export const checkToDetermine = (definition: PipelineDefinition, state: PipelineState, facts: EvaluationFacts, now: string, motion: string): ToDetermine | undefined => {
  const check = whatBlocks(definition, state, facts, now).find(({ transition }) => transition.id === motion);
  const stage = stageOf(definition, state.stage);
  if (!check || !stage) return undefined;
  if (stage.kind === 'panel') {
    const at = check.guards.findIndex(({ guard }) => guard === 'quorum');
    return { check, quorum: at < 0 ? null : quorumIn(check.transition.guards[at]!, check.guards[at]!) };
  }
  const use = votesAsked(definition, stage, motion);
  const guards = check.guards.filter(({ guard }) => guard !== 'quorum');
  if (!use) return { check: { overlays: check.overlays, guards }, quorum: null };
  const verdict = checkGuard(use, { ...guardFacts(definition, state, use, facts, now, null), stageKind: 'panel' }, { calendar: facts.calendar, gatesOf: () => [] });
  const outcome = { guard: use.type, verdict, blocker: verdict.pass ? null : blockerOf(facts.registry, use, verdict) };
  return { check: { overlays: check.overlays, guards: [...guards, outcome] }, quorum: quorumIn(use, outcome) };
};

/** The quorum of votes that advice on a step takes. A vote is on no track. */
const votesAsked = (definition: PipelineDefinition, stage: Stage, motion: string): GuardUse | undefined => {
  const steps = transitionsOf(definition, stage);
  const use = largestQuorum(steps.filter(({ id }) => id === motion)) ?? largestQuorum(steps);
  return use && { ...use, perTrack: undefined };
};

const quorumIn = (use: GuardUse, { verdict }: GuardOutcome): RoomQuorum => ({
  enough: verdict.pass,
  present: Number(verdict.operands['have'] ?? 0),
  needed: Math.max(1, use.n ?? 1),
  organisations: Number(verdict.operands['organisations'] ?? 0),
  organisationsNeeded: use.distinctOrganisations ?? 0,
});

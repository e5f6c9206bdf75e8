import type { CloseRound } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import type { RoundClosed } from './events.ts';
import type { AssignmentFact, EvaluationFacts } from './facts.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import { currentRun, type PipelineState } from './state.ts';

const SETTLED = ['submitted', 'declined', 'recused', 'expired', 'released'];

/** The coordinator closes the round with a reason, whoever still writes. */
export const closeRound = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: CloseRound,
  now: string,
): Answer => {
  const stage = stageOf(definition, state.stage);
  const blockers = [
    ...roleBlockers(command.by, ['coordinator'], 'Closing a round'),
    ...reasonBlockers(command.reason, 'Closing a round'),
    ...(stage?.tracks.length || stage?.gateDeciders.length ? [] : [blocker('no-round', `${stage?.title ?? state.stage} has no round of reviews`)]),
    ...(currentRun(state)?.round ? [blocker('round-closed-already', 'The round is closed already', { ...currentRun(state)!.round })] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({ type: 'round-closed', at: now, by: actingAs(command.by, ['coordinator']), reason: command.reason.trim() });
};

/**
 * The closing of a round in which everything is settled, or null. It waits for a complete set (as many people as
 * the stage must assign, and a submitted review for every track and gate decider), so that the first of several
 * invitations cannot close a round by being quick. A smaller set is for the coordinator to close, with a reason.
 */
export const settleRound = (
  definition: PipelineDefinition,
  state: PipelineState,
  facts: EvaluationFacts,
  now: string,
): RoundClosed | null => {
  const stage = stageOf(definition, state.stage);
  if (!stage || currentRun(state)?.round) return null;
  const here = (facts.assignments ?? []).filter((row) => row.stage === state.stage && row.run === state.run);
  const submitted = here.filter((row) => row.state === 'submitted');
  const complete =
    here.length >= Math.max(1, stage.minReviewersToAssign ?? 1) &&
    stage.tracks.every((track) => submitted.some((row) => row.tracks.includes(track.id))) &&
    stage.gateDeciders.every((decider) => stage.gateAnswersFrom || submitted.some((row) => row.role === decider.role));
  return complete && here.every(isSettled) ? { type: 'round-closed', at: now, by: null, reason: null } : null;
};

/** Invited and accepted are open; everything else is settled. */
export const isSettled = (assignment: Pick<AssignmentFact, 'state'>): boolean => SETTLED.includes(assignment.state);

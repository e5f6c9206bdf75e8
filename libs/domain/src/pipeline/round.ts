import type { CloseRound } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import type { AssignmentFact, EvaluationFacts } from './facts.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import { currentRun, type PipelineState } from './state.ts';

const SETTLED = ['submitted', 'declined', 'recused', 'expired', 'released'];

/** The coordinator closes the round with a reason, whoever still writes. A round that nobody sits in has nothing to close. */
export const closeRound = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: CloseRound,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const stage = stageOf(definition, state.stage);
  const title = stage?.title ?? state.stage;
  const hasRound = Boolean(stage?.tracks.length || stage?.gateDeciders.length);
  const closed = currentRun(state)?.round;
  const blockers = [
    ...roleBlockers(command.by, ['coordinator'], 'Closing a round'),
    ...reasonBlockers(command.reason, 'Closing a round'),
    ...(hasRound ? [] : [blocker('no-round', `${title} has no round of reviews`)]),
    ...(hasRound && assignedHere(state, facts).length === 0 ? [blocker('nobody-assigned', `Nobody is assigned in ${title} yet: invite reviewers first, since nobody joins a closed round`)] : []),
    ...(closed ? [blocker('round-closed-already', 'The round is closed already', { ...closed })] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({ type: 'round-closed', at: now, by: actingAs(command.by, ['coordinator']), reason: command.reason.trim() });
};

/** Assignments of the stage run that is running now. */
export const assignedHere = (state: PipelineState, facts: EvaluationFacts): AssignmentFact[] =>
  (facts.assignments ?? []).filter((row) => row.stage === state.stage && row.run === state.run);

/** Invited and accepted are open; everything else is settled. */
export const isSettled = (assignment: Pick<AssignmentFact, 'state'>): boolean => SETTLED.includes(assignment.state);

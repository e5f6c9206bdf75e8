import { followUps } from './automatic.ts';
import type { Command } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import { pinOf, type PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import { fireTimer } from './fire-timer.ts';
import { fold } from './fold.ts';
import { hearAppeal } from './hear-appeal.ts';
import { approveLetter, releaseLetter, writeLetter } from './letters.ts';
import { layHold } from './lay-hold.ts';
import { outsiderBlockers } from './outsiders.ts';
import { closeOverlay, raiseOverlay } from './overlays.ts';
import { propose } from './propose.ts';
import { raiseAppeal } from './raise-appeal.ts';
import { blocker } from './refusals.ts';
import { closeRound } from './round.ts';
import { sign } from './sign.ts';
import type { PipelineState } from './state.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

/**
 * What an evaluation does when an actor asks something of it: events, or every blocker at once. Pure: no clock, no
 * chance, no I/O. What follows by itself (a settled round, automatic transitions) is part of the answer; where nothing
 * happened and nobody asked to look again, nothing follows either.
 *
 * @param now instant, ISO 8601 in UTC with milliseconds
 */
export const decide = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: Command,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  if (state.pipeline !== pinOf(definition))
    return refused([blocker('other-version', `The evaluation is pinned to ${state.pipeline}, not to ${pinOf(definition)}`)]);
  const foreign = outsiderBlockers(definition, command);
  if (foreign.length > 0) return refused(foreign);
  const answer = answerTo(definition, state, command, facts, now);
  if (!answer.ok || (answer.events.length === 0 && command.type !== 'refresh')) return answer;
  const after = fold(answer.events, state);
  return happens(...answer.events, ...followUps(definition, after, facts, now));
};

const answerTo = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: Command,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  switch (command.type) {
    case 'propose':
      return propose(definition, state, command, facts, now);
    case 'sign':
      return sign(definition, state, command, facts, now);
    case 'withdraw-proposal':
      return withdrawProposal(definition, state, command, now);
    case 'close-round':
      return closeRound(definition, state, command, facts, now);
    case 'raise-overlay':
      return raiseOverlay(definition, state, command, now);
    case 'close-overlay':
      return closeOverlay(definition, state, command, now);
    case 'write-letter':
      return writeLetter(definition, state, command, now);
    case 'approve-letter':
      return approveLetter(definition, state, command, now);
    case 'release-letter':
      return releaseLetter(definition, state, command, now);
    case 'raise-appeal':
      return raiseAppeal(definition, state, command, facts, now);
    case 'hear-appeal':
      return hearAppeal(definition, state, command, facts, now);
    case 'lay-hold':
      return layHold(definition, state, command, now);
    case 'fire-timer':
      return fireTimer(definition, state, command, facts, now);
    case 'refresh':
      return happens();
  }
};

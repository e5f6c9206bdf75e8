import { announcedOf } from './announced.ts';
import type { Propose } from './commands.ts';
import { conditionBlockers, isAdoption } from './conditions.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { PipelineDefinition, Transition } from './definition.ts';
import type { Proposed } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { apply } from './fold.ts';
import type { Blocker } from './guards/index.ts';
import { labelOf } from './labels.ts';
import { moveEvents } from './move.ts';
import { movedOn } from './moved-on.ts';
import { noteWithdrawal } from './note-withdrawal.ts';
import { isOutside } from './outsiders.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import { signingRoles, whyNotCounted } from './signing.ts';
import type { PipelineState } from './state.ts';
import { checkTransition, transitionFrom, type TransitionCheck } from './transition-check.ts';

/**
 * Takes a transition, or leaves it proposed where only signatures are missing. The proposer must be able to give
 * the first signature wherever they hold the signing role: no proposal stands on a signature that does not count.
 */
export const propose = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: Propose,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const transition = transitionFrom(definition, state.stage, command.transition);
  if (isOutside(command.by)) {
    const noted = noteWithdrawal(definition, state, command, facts, now);
    if (noted) return noted;
    if (!(transition && leavesAnnounced(definition, state, command.transition))) return refused([notOpen]);
  }
  if (!transition) return refused([movedOn(definition, state, command.transition)]);
  const signing = signingRoles(transition);
  const proposed = proposalEvent(state, transition, command, now);
  const standing = apply(state, proposed);
  const check = checkTransition(definition, state, transition, facts, now, standing.proposal);
  const refusedProposer = (index: number): string =>
    whyNotCounted(definition, state, transition.guards[index]!, facts, now, standing.proposal!, command.by.person);
  const blockers = [
    ...roleBlockers(command.by, transition.byRoles, transition.label),
    ...(transition.trigger === 'auto' ? [blocker('automatic', `${transition.label} happens by itself once nothing blocks it`)] : []),
    ...(transition.requiresReason ? reasonBlockers(command.reason, transition.label) : []),
    ...conditionBlockers(transition, command.conditions, isAdoption(definition, state.stage, transition)),
    ...standingProposal(definition, state, transition),
    ...withoutMissingSignatures(check, proposed.by!.roles, refusedProposer),
  ];
  if (blockers.length > 0) return refused(blockers);
  if (check.blockers.length > 0) return happens(proposed);
  const { reason, conditions, questions, by } = proposed;
  const input = { transition, trigger: 'manual' as const, by, reason, conditions, questions, operands: check.operands };
  return signing.length > 0
    ? happens(proposed, ...moveEvents(definition, standing, input, now))
    : happens(...moveEvents(definition, state, input, now));
};

/** Says no more than the neutral sentence, in its words for staff too: somebody outside may hold a role elsewhere. */
const notOpen = blocker('moved-on', 'This step does not lead out of the stage that is announced');

/** People outside step out of the stage that they know: a hidden one opens no step, which would tell of it. */
const leavesAnnounced = (definition: PipelineDefinition, state: PipelineState, transition: string): boolean =>
  transitionFrom(definition, announcedOf(definition, state).stage, transition) !== undefined;

const proposalEvent = (state: PipelineState, transition: Transition, command: Propose, now: string): Proposed => ({
  type: 'proposed',
  at: now,
  by: actingAs(command.by, [...transition.byRoles, ...signingRoles(transition)]),
  transition: transition.id,
  reason: command.reason ?? '',
  conditions: command.conditions ?? null,
  questions: command.questions ?? [],
  revision: state.proposals + 1,
});

/** The innovator's own step out waits for nobody: what others have proposed ends with it. */
const standingProposal = (definition: PipelineDefinition, state: PipelineState, wanted: Transition): Blocker[] =>
  state.proposal && wanted.direction !== 'withdraw'
    ? [
        blocker('proposal-stands', `“${labelOf(definition, state.proposal.transition)}” has been proposed and awaits a signature: sign it, or withdraw it first`, {
          transition: state.proposal.transition,
          by: state.proposal.by.person,
          at: state.proposal.at,
        }),
      ]
    : [];

/** A guard that only lacks other people's signatures does not block a proposal; one that refuses the proposer does. */
const withoutMissingSignatures = (check: TransitionCheck, roles: string[], why: (guard: number) => string): Blocker[] => [
  ...check.overlays,
  ...check.guards.flatMap(({ guard, verdict, blocker: found }, index) => {
    if (!found) return [];
    if (guard !== 'signedBy') return [found];
    const mine = roles.includes(check.transition.guards[index]?.role ?? '');
    const counted = Number(verdict.operands['have'] ?? 0) >= 1;
    return counted || !mine ? [] : [{ ...found, staffMessage: `${found.staffMessage}. Yours does not count: ${why(index)}` }];
  }),
];

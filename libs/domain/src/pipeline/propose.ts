import type { Propose, Sign, WithdrawProposal } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { PipelineDefinition, Transition } from './definition.ts';
import type { Proposed } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { apply } from './fold.ts';
import type { Blocker } from './guards/index.ts';
import { moveEvents } from './move.ts';
import { conditionBlockers } from './conditions.ts';
import { movedOn } from './moved-on.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
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
  if (!transition) return refused([movedOn(definition, state, command.transition)]);
  const signing = transition.guards.filter((use) => use.type === 'signedBy').map((use) => use.role ?? '');
  const by = actingAs(command.by, [...transition.byRoles, ...signing]);
  const before = [
    ...roleBlockers(command.by, transition.byRoles, transition.label),
    ...(transition.trigger === 'auto' ? [blocker('automatic', `${transition.label} happens by itself once nothing blocks it`)] : []),
    ...(transition.requiresReason ? reasonBlockers(command.reason, transition.label) : []),
    ...conditionBlockers(definition, state, transition, command.conditions),
    ...standingProposal(state),
  ];
  const proposed: Proposed = {
    type: 'proposed',
    at: now,
    by,
    transition: transition.id,
    reason: command.reason ?? '',
    conditions: command.conditions ?? null,
    questions: command.questions ?? [],
    revision: 1,
  };
  const standing = apply(state, proposed);
  const check = checkTransition(definition, state, transition, facts, now, standing.proposal);
  const blockers = [...before, ...withoutMissingSignatures(check, by.roles)];
  if (blockers.length > 0) return refused(blockers);
  if (check.blockers.length > 0) return happens(proposed);
  return signing.length > 0 ? happens(proposed, ...take(definition, standing, transition, check, now)) : happens(...take(definition, standing, transition, check, now, state));
};

/** Adds a signature to the standing proposal, and takes the transition when it was the last one missing. */
export const sign = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: Sign,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const proposal = state.proposal;
  const transition = proposal && transitionFrom(definition, state.stage, proposal.transition);
  if (!proposal || !transition) return refused([movedOn(definition, state, null)]);
  const roles = transition.guards.filter((use) => use.type === 'signedBy').map((use) => use.role ?? '');
  const by = actingAs(command.by, roles);
  const signed = { type: 'signed', at: now, by, role: by.roles[0] ?? '', revision: command.revision } as const;
  const standing = apply(state, signed);
  const check = checkTransition(definition, state, transition, facts, now, standing.proposal);
  const before = checkTransition(definition, state, transition, facts, now, proposal);
  const blockers = [
    ...roleBlockers(command.by, roles, `A signature on “${transition.label}”`),
    ...(command.revision === proposal.revision ? [] : [blocker('revision-changed', `The proposal is now revision ${proposal.revision}: read it and sign that`, { revision: proposal.revision })]),
    ...addsNothing(before, check),
    ...check.blockers.filter((found) => found.code !== 'signedBy'),
  ];
  if (blockers.length > 0) return refused(blockers);
  if (check.blockers.length > 0) return happens(signed);
  return happens(signed, ...take(definition, standing, transition, check, now));
};

/** Takes back a proposal that nobody has completed. Its proposer may, and so may whoever may propose. */
export const withdrawProposal = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: WithdrawProposal,
  now: string,
): Answer => {
  const proposal = state.proposal;
  const transition = proposal && transitionFrom(definition, state.stage, proposal.transition);
  if (!proposal || !transition) return refused([movedOn(definition, state, null)]);
  const blockers = [
    ...roleBlockers(command.by, transition.byRoles, 'Withdrawing a proposal'),
    ...reasonBlockers(command.reason, 'Withdrawing a proposal'),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({ type: 'proposal-withdrawn', at: now, by: actingAs(command.by, transition.byRoles), reason: command.reason });
};

const take = (
  definition: PipelineDefinition,
  standing: PipelineState,
  transition: Transition,
  check: TransitionCheck,
  now: string,
  from: PipelineState = standing,
) => {
  const proposal = standing.proposal!;
  const { reason, conditions, questions, by } = proposal;
  return moveEvents(definition, from, { transition, trigger: 'manual', by, reason, conditions, questions, operands: check.operands }, now);
};

const standingProposal = (state: PipelineState): Blocker[] =>
  state.proposal
    ? [
        blocker('proposal-stands', `“${state.proposal.transition}” has been proposed and awaits a signature: sign it, or withdraw it first`, {
          transition: state.proposal.transition,
          by: state.proposal.by.person,
          at: state.proposal.at,
        }),
      ]
    : [];

/** A guard that only lacks other people's signatures does not block a proposal; one that refuses the proposer does. */
const withoutMissingSignatures = (check: TransitionCheck, roles: string[]): Blocker[] => [
  ...check.overlays,
  ...check.guards.flatMap(({ guard, verdict, blocker: found }, index) => {
    if (!found) return [];
    const mine = roles.includes(check.transition.guards[index]?.role ?? '');
    const counted = Number(verdict.operands['have'] ?? 0) >= 1;
    return guard === 'signedBy' && (counted || !mine) ? [] : [found];
  }),
];

/** A second signature by one person, or by somebody who may not sign, changes no count: refuse it in words. */
const addsNothing = (before: TransitionCheck, after: TransitionCheck): Blocker[] => {
  const have = (check: TransitionCheck) =>
    check.guards.filter(({ guard }) => guard === 'signedBy').reduce((sum, { verdict }) => sum + Number(verdict.operands['have'] ?? 0), 0);
  const refusal = before.guards.find(({ guard }) => guard === 'signedBy')?.blocker;
  return have(after) > have(before) || !refusal ? [] : [{ ...refusal, code: 'signature-does-not-count' }];
};

import type { Sign } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { PipelineDefinition, Transition } from './definition.ts';
import type { Signed } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import { apply } from './fold.ts';
import type { Blocker } from './guards/index.ts';
import { moveEvents } from './move.ts';
import { movedOn } from './moved-on.ts';
import { actingAs, blocker, roleBlockers } from './refusals.ts';
import { countedSignatures, signingRoles, whyNotCounted } from './signing.ts';
import type { PipelineState, Proposal } from './state.ts';
import { checkTransition, transitionFrom } from './transition-check.ts';

/** Adds a signature to the standing proposal, and takes the transition when it was the last one missing. */
export const sign = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: Sign,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const { proposal } = state;
  const transition = proposal && transitionFrom(definition, state.stage, proposal.transition);
  if (!proposal || !transition) return refused([movedOn(definition, state, null)]);
  const roles = signingRoles(transition);
  const by = actingAs(command.by, roles);
  const signed: Signed = { type: 'signed', at: now, by, role: by.roles[0] ?? '', revision: command.revision };
  const standing = apply(state, signed);
  const check = checkTransition(definition, state, transition, facts, now, standing.proposal);
  const before = checkTransition(definition, state, transition, facts, now, proposal);
  const adds = countedSignatures(check) > countedSignatures(before);
  const blockers = [
    ...roleBlockers(command.by, roles, `A signature on “${transition.label}”`),
    ...otherRevision(proposal, command.revision),
    ...(adds || by.roles.length === 0 || command.revision !== proposal.revision ? [] : [notCounted(definition, state, transition, facts, now, by.person)]),
    ...check.blockers.filter((found) => found.code !== 'signedBy'),
  ];
  if (blockers.length > 0) return refused(blockers);
  if (check.blockers.length > 0) return happens(signed);
  const { reason, conditions, questions } = proposal;
  const input = { transition, trigger: 'manual' as const, by: proposal.by, reason, conditions, questions, operands: check.operands };
  return happens(signed, ...moveEvents(definition, standing, input, now));
};

const otherRevision = (proposal: Proposal, read: number): Blocker[] =>
  read === proposal.revision
    ? []
    : [blocker('revision-changed', `The proposal is now revision ${proposal.revision}: read it and sign that`, { revision: proposal.revision })];

/** A second signature by one person, or by somebody who may not sign, changes no count: refused in words. */
const notCounted = (definition: PipelineDefinition, state: PipelineState, transition: Transition, facts: EvaluationFacts, now: string, person: string): Blocker => {
  const use = transition.guards.find((guard) => guard.type === 'signedBy')!;
  const why = whyNotCounted(definition, state, use, facts, now, state.proposal!, person);
  return blocker('signature-does-not-count', `Your signature does not count: ${why}`, { role: use.role });
};

import type { GuardUse, PipelineDefinition, Transition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import { guardFacts } from './guard-facts.ts';
import type { PipelineState, Proposal } from './state.ts';
import type { TransitionCheck } from './transition-check.ts';

/** Roles whose signatures a transition needs, in the order of its guards; empty where it is taken by one person. */
export const signingRoles = (transition: Transition): string[] =>
  transition.guards.filter((use) => use.type === 'signedBy').map((use) => use.role ?? '');

/** How many signatures count so far. */
export const countedSignatures = (check: TransitionCheck): number =>
  check.guards
    .filter(({ guard }) => guard === 'signedBy')
    .reduce((sum, { verdict }) => sum + Number(verdict.operands['have'] ?? 0), 0);

/** Why a signature by this person does not count, and who should sign instead. */
export const whyNotCounted = (
  definition: PipelineDefinition,
  state: PipelineState,
  use: GuardUse,
  facts: EvaluationFacts,
  now: string,
  proposal: Proposal,
  person: string,
): string => {
  const { contributors = [], actedAs = {} } = guardFacts(definition, state, use, facts, now, proposal);
  const held = (actedAs[person] ?? []).filter((role) => use.excludes?.includes(role));
  if (use.fourEyes && contributors.includes(person)) return `you reviewed this case or voted on it. Somebody who did not, in the role ${use.role}, must sign`;
  if (held.length > 0) return `you acted on this case as ${held.join(', ')}. Somebody who did not, in the role ${use.role}, must sign`;
  return `you have signed already. Another ${use.role} must sign`;
};

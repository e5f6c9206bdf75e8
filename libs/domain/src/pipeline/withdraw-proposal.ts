import type { WithdrawProposal } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { PipelineDefinition } from './definition.ts';
import { movedOn } from './moved-on.ts';
import { actingAs, reasonBlockers, roleBlockers } from './refusals.ts';
import { signingRoles } from './signing.ts';
import type { PipelineState } from './state.ts';
import { transitionFrom } from './transition-check.ts';

/**
 * Takes back a proposal that nobody has completed. Whoever may propose it may, and so may whoever would have to sign
 * it: a signer who will not sign turns it down, so that another step can be proposed.
 */
export const withdrawProposal = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: WithdrawProposal,
  now: string,
): Answer => {
  const { proposal } = state;
  const transition = proposal && transitionFrom(definition, state.stage, proposal.transition);
  if (!proposal || !transition) return refused([movedOn(definition, state, null)]);
  const allowed = [...new Set([...transition.byRoles, ...signingRoles(transition)])];
  const blockers = [
    ...roleBlockers(command.by, allowed, 'Withdrawing a proposal'),
    ...reasonBlockers(command.reason, 'Withdrawing a proposal'),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({ type: 'proposal-withdrawn', at: now, by: actingAs(command.by, allowed), reason: command.reason.trim() });
};

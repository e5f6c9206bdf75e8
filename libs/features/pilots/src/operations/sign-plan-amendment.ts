import { Injectable } from '@nestjs/common';
import { lockEvaluation, roleHereBlockers } from '@waymark/evaluations';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { SignPlanAmendmentInput } from '../graphql/plan-amendment.inputs.ts';
import { amendedPlan } from './amended-plan.ts';
import { amendableBlockers, lockedPlan, untoldBlockers, waitingAmendment } from './amending.ts';
import { applyAmendment } from './apply-amendment.ts';
import { firstSignatureBlockers } from './first-signature.ts';
import { settleAmendment } from './plan-amendments.ts';

/**
 * The second signature on an amendment that changes a stop rule, by another person than its proposer. It is the plan from now
 * on, where it still may be amended so: what was asked is asked again of the plan, the readings and the day as they are now.
 */
@Injectable()
export class SignPlanAmendment {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SignPlanAmendmentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'signPlanAmendment', input, (context) => signPlanAmendment(context, input));
  }
}

const signPlanAmendment = async (context: CommandContext, { evaluationId, revision }: SignPlanAmendmentInput): Promise<{ id: string }> => {
  const { tx, actor } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'plan-amendment:sign'));
  const waiting = await waitingAmendment(tx, evaluation.id, revision);
  if (waiting.proposedBy === actor.id) throw new RefusedCommand([blocker('signature-does-not-count', 'Your signature does not count: you proposed this amendment, and somebody else signs it')]);
  refuseOn(await firstSignatureBlockers(tx, evaluation, waiting.proposedBy));
  refuseOn(amendableBlockers(evaluation));
  refuseOn(await untoldBlockers(tx, evaluation.id));
  const last = await lockedPlan(tx, evaluation.id);
  const amended = await amendedPlan(context, evaluation, last.content, waiting.asked);
  await settleAmendment(context, waiting.id, 'signed', null);
  await applyAmendment(context, evaluation, { ...amended, version: last.version + 1, reason: waiting.reason, proposal: waiting });
  return { id: evaluation.id };
};

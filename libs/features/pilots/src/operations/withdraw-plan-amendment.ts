import { Injectable } from '@nestjs/common';
import { lockEvaluation, roleHereBlockers } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { WithdrawPlanAmendmentInput } from '../graphql/plan-amendment.inputs.ts';
import { waitingAmendment } from './amending.ts';
import { settleAmendment } from './plan-amendments.ts';

/** Takes back an amendment that waits for its second signature, with a reason: whoever may propose one may, and so may whoever would sign it. */
@Injectable()
export class WithdrawPlanAmendment {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: WithdrawPlanAmendmentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'withdrawPlanAmendment', input, (context) => withdrawPlanAmendment(context, input));
  }
}

const withdrawPlanAmendment = async (context: CommandContext, { evaluationId, revision, reason }: WithdrawPlanAmendmentInput): Promise<{ id: string }> => {
  const { tx, actor, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'plan-amendment:withdraw'));
  const { id } = await waitingAmendment(tx, evaluation.id, revision);
  await settleAmendment(context, id, 'withdrawn', reason.trim());
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot-plan.amendment-withdrawn', obj: `plan-amendment/${id}`, data: { revision, reason: await commit(tx, `plan-amendment/${id}/withdrawn`, reason.trim()) } });
  return { id: evaluation.id };
};

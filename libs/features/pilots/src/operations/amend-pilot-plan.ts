import { Injectable } from '@nestjs/common';
import { changesStopRule } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { AmendPilotPlanInput } from '../graphql/plan.inputs.ts';
import { amendedPlan } from './amended-plan.ts';
import { amendableBlockers, amenderBlockers, lockedPlan, untoldBlockers } from './amending.ts';
import { applyAmendment } from './apply-amendment.ts';
import { openAmendment, proposeAmendment } from './plan-amendments.ts';

/**
 * Amends the locked plan: one measure, or its logic model and sample-size note, with a reason. The version before stays. Page,
 * report, guards and stop rules follow the new one from now on. Where it changes a stop rule that was locked it is proposed, and
 * all stays as it was until a second person signs.
 */
@Injectable()
export class AmendPilotPlan {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AmendPilotPlanInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'amendPilotPlan', input, (context) => amendPilotPlan(context, input));
  }
}

const amendPilotPlan = async (context: CommandContext, { evaluationId, version, reason, measure, parts }: AmendPilotPlanInput): Promise<{ id: string }> => {
  const { tx, actor } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  // who may not amend is told nothing of where the case stands
  refuseOn(amenderBlockers(evaluation));
  refuseOn(amendableBlockers(evaluation));
  const last = await lockedPlan(tx, evaluation.id);
  refuseOn(await untoldBlockers(tx, evaluation.id));
  if (last.version !== version) throw new RefusedCommand([blocker('changed-meanwhile', `The plan is at version ${last.version} by now: read it, and amend that`, { field: 'version', version: last.version })]);
  const open = await openAmendment(tx, evaluation.id);
  if (open) throw new RefusedCommand([blocker('amendment-waits', 'An amendment of a stop rule waits for its second signature: have it signed, or withdraw it first', { revision: open.revision })]);
  const amended = await amendedPlan(context, evaluation, last.content, { measure, parts });
  if (changesStopRule(last.content, amended.content)) await proposeAmendment(context, evaluation.id, { version, asked: { measure, parts }, changes: amended.changes, reason: reason.trim() });
  else await applyAmendment(context, evaluation, { ...amended, version: version + 1, reason: reason.trim(), proposal: null });
  return { id: evaluation.id };
};

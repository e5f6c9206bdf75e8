import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker, planWithdrawalBlockers } from '@waymark/domain/pipeline';
import { commit } from '@waymark/platform/audit';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { roleBlockers } from '../operations/may-act-here.ts';
import type { WithdrawMigrationPlanInput } from './migration.inputs.ts';
import { lockedPlan, WITHDRAWN } from './plan-row.ts';

/** Takes back a plan that nobody signed, with a reason: it stays in the record, nobody signs it any more, and what it names stays where it is. */
@Injectable()
export class WithdrawMigrationPlan {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: WithdrawMigrationPlanInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'withdrawMigrationPlan', input, (context) => withdrawMigrationPlan(context, input));
  }
}

const withdrawMigrationPlan = async ({ tx, actor, now, audit }: CommandContext, input: WithdrawMigrationPlanInput): Promise<{ id: string }> => {
  const { planId } = input;
  const plan = await lockedPlan(tx, planId);
  if (!plan || roleBlockers(actor, plan.programmeId, 'pipeline:publish').length > 0) throw notFound();
  refuseOn(planWithdrawalBlockers(plan.draftedBy === actor.id, rolesIn(actor, plan.programmeId)));
  if (plan.signedBy) refuseOn([blocker('plan-signed', 'The plan is signed, and cannot be taken back', { planId })]);
  if (plan.withdrawnAt) refuseOn([blocker(WITHDRAWN.code, 'The plan is withdrawn already', { planId })]);
  const reason = input.reason.trim();
  await rowsOf(tx, 'update migration_plan set withdrawn_by = $2, withdrawn_at = $3, withdrawn_reason = $4 where id = $1', [planId, actor.id, now, reason]);
  const stay = await rowsOf(tx, `update migration_move set state = 'stays', settled_at = $2, reasons = $3::jsonb where plan_id = $1 and state = 'named' returning evaluation_id`, [planId, now, JSON.stringify([WITHDRAWN])]);
  const words = await commit(tx, `programme/${plan.programmeId}/migration/${planId}/withdrawn`, reason);
  await audit({ stream: `programme/${plan.programmeId}`, act: 'migration.withdrawn', obj: `migration/${planId}`, data: { draftedBy: plan.draftedBy, named: stay.length, words } });
  return { id: planId };
};

import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, MAY_MIGRATE, peopleBlockers } from '@waymark/domain/pipeline';
import { readWithoutGlass } from '@waymark/evaluations';
import { demandSecondFactor, personOf, rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { enqueue } from '@waymark/platform/jobs';
import { roleBlockers } from '../operations/may-act-here.ts';
import type { MigrationPlanInput } from './migration.inputs.ts';
import { lockedPlan, mappedStages, UNSEEN, WITHDRAWN, type PlanRow } from './plan-row.ts';
import { routeOf } from './route-of.ts';

/**
 * Signs a plan that somebody else drafted, and leaves the job that carries it out. What one of the two may not see stays where
 * it is: nobody stands under the move of a case that is hidden from them.
 */
@Injectable()
export class SignMigrationPlan {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MigrationPlanInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'signMigrationPlan', input, (context) => signMigrationPlan(context, input));
  }
}

const signMigrationPlan = async ({ tx, actor, now, audit }: CommandContext, { planId }: MigrationPlanInput): Promise<{ id: string }> => {
  const plan = await lockedPlan(tx, planId);
  if (!plan || roleBlockers(actor, plan.programmeId, 'pipeline:publish').length > 0) throw notFound();
  if (plan.withdrawnAt) refuseOn([blocker(WITHDRAWN.code, 'The plan is withdrawn, and nobody signs it any more: draft another', { planId })]);
  if (plan.signedBy) refuseOn([blocker('plan-signed', 'The plan is signed already', { planId })]);
  const drafter = await personOf(tx, plan.draftedBy);
  const held = rolesIn(actor, plan.programmeId);
  refuseOn(peopleBlockers({ proposedBy: { person: plan.draftedBy, roles: drafter ? rolesIn(drafter, plan.programmeId) : [] }, confirmedBy: { person: actor.id, roles: held }, reason: plan.reason }));
  refuseOn((await routeOf(tx, { ...plan, stageMap: mappedStages(plan.stageMap) })).blockers);
  demandSecondFactor(actor);
  const { named, unseen } = await seenByBoth(tx, plan, [actor, drafter!]);
  if (named.length === unseen.length) refuseOn([blocker('nothing-in-sight', 'You see none of the evaluations that the plan names: somebody who does has to sign it')]);
  await rowsOf(tx, `update migration_move set state = 'stays', settled_at = $3, reasons = $4::jsonb where plan_id = $1 and evaluation_id = any($2::uuid[])`, [planId, unseen, now, JSON.stringify([UNSEEN])]);
  await rowsOf(tx, 'update migration_plan set signed_by = $2, signed_as = $3, signed_at = $4 where id = $1', [planId, actor.id, held.filter((role) => MAY_MIGRATE.includes(role)), now]);
  await audit({ stream: `programme/${plan.programmeId}`, act: 'migration.signed', obj: `migration/${planId}`, data: { draftedBy: plan.draftedBy, named: named.length, unseen: unseen.length } });
  await enqueue(tx, 'movePlanned', { plan: planId }, { once: `migration/${planId}` });
  return { id: planId };
};

/** The evaluations that a plan names, and those of them of which somebody of these people is no staff. */
const seenByBoth = async (tx: Tx, plan: PlanRow, people: readonly SignedInPerson[]): Promise<{ named: string[]; unseen: string[] }> => {
  const named = (await rowsOf<{ id: string }>(tx, `select evaluation_id as id from migration_move where plan_id = $1 and state = 'named' order by evaluation_id`, [plan.id])).map(({ id }) => id);
  const unseen: string[] = [];
  for (const id of named) {
    for (const person of people) if ((await readWithoutGlass(tx, person, id))?.relation !== 'staff' && unseen.at(-1) !== id) unseen.push(id);
  }
  return { named, unseen };
};

import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { keepRegister, lockEvaluation, roleHereBlockers } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ReopenConditionInput } from '../graphql/adoption.inputs.ts';

/** Takes back that a condition in force is met: it is open again, on the public register too, and what was recorded stays beside it with why. */
@Injectable()
export class ReopenCondition {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReopenConditionInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'reopenCondition', input, (context) => reopenCondition(context, input));
  }
}

const reopenCondition = async ({ tx, actor, now, audit }: CommandContext, { evaluationId, conditionId, ...input }: ReopenConditionInput): Promise<{ id: string }> => {
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'condition:track'));
  const met = await rowOf<{ told: boolean }>(
    tx,
    `select untold_since($1) < 'infinity' and met_at < untold_since($1) as told from condition where evaluation_id = $1 and id = $2 and met_at is not null and replaced_at is null`,
    [evaluation.id, conditionId],
  );
  if (!met) throw new RefusedCommand([blocker('no-met-condition', 'There is no such condition in force that is recorded as met', { field: 'conditionId' })]);
  // what was told before a decision that no letter has told stays as it was told: a change would tell of that decision
  if (met.told) throw new RefusedCommand([blocker('decision-untold', 'A decision waits to be told: reopen this once its letter is released', { field: 'conditionId' })]);
  const reason = input.reason.trim();
  await rowsOf(
    tx,
    `update condition set met_at = null, met_by = null, evidence = null, met_earlier = met_earlier || jsonb_build_object('metAt', met_at, 'metBy', met_by, 'evidence', evidence,
       'reopenedAt', $2::timestamptz, 'reopenedBy', $3::uuid, 'reason', $4::text) where id = $1`,
    [conditionId, now, actor.id, reason],
  );
  await keepRegister(tx, evaluation, evaluation.state, now);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'condition.reopened', obj: `condition/${conditionId}`, data: { reason: await commit(tx, `condition/${conditionId}/reopened`, reason) } });
  return { id: conditionId };
};

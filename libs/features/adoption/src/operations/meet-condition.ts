import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { keepRegister, lockEvaluation, roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { MeetConditionInput } from '../graphql/adoption.inputs.ts';

/** Records that a condition in force is met, and what shows it. */
@Injectable()
export class MeetCondition {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MeetConditionInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'meetCondition', input, (context) => meetCondition(context, input));
  }
}

const meetCondition = async (context: CommandContext, input: MeetConditionInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'condition:track'));
  const met = await rowsOf(
    tx,
    'update condition set met_at = $3, met_by = $4, evidence = $5 where id = $1 and evaluation_id = $2 and met_at is null and replaced_at is null returning id',
    [input.conditionId, evaluation.id, now, actor.id, input.evidence.trim()],
  );
  if (met.length === 0) throw new RefusedCommand([blocker('no-open-condition', 'There is no such open condition in force', { field: 'conditionId' })]);
  await keepRegister(tx, evaluation, evaluation.state, now);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'condition.met', obj: `condition/${input.conditionId}`, data: {} });
  return { id: input.conditionId };
};

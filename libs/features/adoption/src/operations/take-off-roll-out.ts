import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { adoptedOn } from '@waymark/domain/adoption';
import { blocker } from '@waymark/domain/pipeline';
import { keepRegister, lockEvaluation, roleHereBlockers } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { TakeOffRollOutInput } from '../graphql/adoption.inputs.ts';
import { recordedSoFar } from './recorded-so-far.ts';

/** Takes an organisation off the roll-out that was put on it by mistake: it counts nowhere any more, and the row stays with why. One that used it has stopped instead. */
@Injectable()
export class TakeOffRollOut {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: TakeOffRollOutInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'takeOffRollOut', input, (context) => takeOffRollOut(context, input));
  }
}

const takeOffRollOut = async ({ tx, actor, now, audit }: CommandContext, input: TakeOffRollOutInput): Promise<{ id: string }> => {
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'roll-out:record'));
  const { published, state } = evaluation;
  if (adoptedOn(published.definition, state) === null) throw new RefusedCommand([blocker('not-adopted', 'Only what is adopted is rolled out', { stage: state.stage })]);
  const before = await recordedSoFar(tx, evaluation, input.organisationId);
  if (!before) throw new RefusedCommand([blocker('not-on-roll-out', 'This organisation is not on the roll-out: choose one that is', { field: 'organisationId' })]);
  const reason = input.reason.trim();
  const row = (await rowOf<{ id: string }>(
    tx,
    'update roll_out set taken_off_at = $3, taken_off_by = $4, taken_off_reason = $5 where evaluation_id = $1 and organisation_id = $2 and taken_off_at is null returning id',
    [evaluation.id, input.organisationId, now, actor.id, reason],
  ))!;
  await keepRegister(tx, evaluation, state, now);
  const { plannedOn, contractedOn, liveOn, stoppedOn } = before;
  const stood = Object.fromEntries(Object.entries({ plannedOn, contractedOn, liveOn, stoppedOn }).map(([day, on]) => [day, on ?? 'none']));
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'roll-out.taken-off', obj: `roll-out/${row.id}`, data: { organisation: input.organisationId, ...stood, reason: await commit(tx, `roll-out/${row.id}/taken-off`, reason) } });
  return row;
};

import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { LockMeasuresInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';

/** Locks every agreed measure. From now on none changes, through every run of the pilot. */
@Injectable()
export class LockMeasures {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: LockMeasuresInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'lockMeasures', input, (context) => lockMeasures(context, input));
  }
}

const lockMeasures = async (context: CommandContext, input: LockMeasuresInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'measures', 'lockedByRoles'));
  const locked = await rowsOf<{ id: string }>(
    tx,
    'update measure set locked_at = $2, locked_by = $3 where evaluation_id = $1 and locked_at is null returning id',
    [evaluation.id, now, actor.id],
  );
  if (locked.length === 0) throw new RefusedCommand([blocker('nothing-to-lock', 'There is no agreed measure to lock: agree one first')]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'measures.locked', obj: `evaluation/${evaluation.id}`, data: { measures: locked.map((row) => row.id) } });
  await refreshEvaluation(context, evaluation);
  return { id: evaluation.id };
};

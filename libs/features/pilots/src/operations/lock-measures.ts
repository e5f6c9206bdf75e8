import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { LockMeasuresInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';

/**
 * Locks every agreed measure, each with all its parts. From now on none changes, through every run of the pilot: what
 * is missing now would be missing for good.
 */
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
  refuseOn(await incomplete(tx, evaluation.id));
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

/** Every measure needs its stop rule, and of several one is the main one. */
const incomplete = async (tx: Tx, evaluation: string): Promise<Blocker[]> => {
  const measures = await rowsOf<{ name: string; stops: boolean; main: boolean }>(
    tx,
    'select name, stop_comparison is not null as stops, main from measure where evaluation_id = $1 order by name',
    [evaluation],
  );
  return [
    ...measures.filter((measure) => !measure.stops).map(({ name }) => blocker('no-stop-rule', `“${name}” has no stop rule: agree it anew with one`, { measure: name })),
    ...(measures.length > 1 && !measures.some((measure) => measure.main) ? [blocker('no-main-measure', 'None of the measures is the main one: agree one anew as the main one')] : []),
  ];
};

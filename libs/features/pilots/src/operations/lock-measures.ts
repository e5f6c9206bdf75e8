import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { LockMeasuresInput } from '../graphql/pilot.inputs.ts';
import { lastRevision, planMeasures, signVersion } from './plan-versions.ts';
import { producingBlockers } from './producing.ts';

/**
 * Locks every agreed measure, each with all its parts, and the plan that they stand in: its first version. From now on it
 * changes by amendments with reasons alone, through every run of the pilot.
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
  const { parts } = await lastRevision(tx, evaluation.id);
  refuseOn([...(await incomplete(tx, evaluation.id)), ...(parts ? [] : await withoutParts(tx, evaluation.id))]);
  const locked = await rowsOf<{ id: string }>(
    tx,
    'update measure set locked_at = $2, locked_by = $3 where evaluation_id = $1 and locked_at is null returning id',
    [evaluation.id, now, actor.id],
  );
  if (locked.length === 0) throw new RefusedCommand([blocker('nothing-to-lock', 'There is no agreed measure to lock: agree one first')]);
  await rowsOf(tx, 'update measure set main = true where evaluation_id = $1 and (select count(*) from measure where evaluation_id = $1) = 1 and not main', [evaluation.id]); // else one that is added later would leave none
  const plan = await signVersion(context, evaluation.id, { version: 1, content: { measures: await planMeasures(tx, evaluation.id), parts }, changes: [], reason: null, proposedBy: null });
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'measures.locked', obj: `evaluation/${evaluation.id}`, data: { measures: locked.map((row) => row.id), plan: plan.content } });
  await refreshEvaluation(context, evaluation);
  return { id: evaluation.id };
};

/** Asked once there is a measure to lock: without one that comes first. */
const withoutParts = async (tx: Tx, evaluation: string): Promise<Blocker[]> => {
  const measures = await rowsOf(tx, 'select 1 from measure where evaluation_id = $1 and locked_at is null limit 1', [evaluation]);
  return measures.length === 0 ? [] : [blocker('no-plan', 'The plan has no logic model and no sample-size note: write them on the page of the plan')];
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

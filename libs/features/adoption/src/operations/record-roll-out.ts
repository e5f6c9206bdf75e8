import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker, stageOf } from '@waymark/domain/pipeline';
import { lockEvaluation, roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordRollOutInput } from '../graphql/adoption.inputs.ts';

/** Records that an organisation takes an adopted innovation up: planned, or in use. */
@Injectable()
export class RecordRollOut {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordRollOutInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordRollOut', input, (context) => recordRollOut(context, input));
  }
}

const recordRollOut = async (context: CommandContext, input: RecordRollOutInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'roll-out:record'));
  if (stageOf(evaluation.published.definition, evaluation.state.stage)?.kind !== 'monitoring')
    throw new RefusedCommand([blocker('not-adopted', 'Only what is adopted is rolled out', { stage: evaluation.state.stage })]);
  const id = uuid();
  const [row] = await rowsOf<{ id: string }>(
    tx,
    `insert into roll_out (id, evaluation_id, organisation_id, region, planned_on, live_on, recorded_by, recorded_at, simulated)
     select $1, $2, o.id, o.region, $4, $5, $6, $7, $8 from organisation o where o.id = $3
     on conflict (evaluation_id, organisation_id) do update set planned_on = coalesce(excluded.planned_on, roll_out.planned_on),
       live_on = coalesce(excluded.live_on, roll_out.live_on), recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at returning id`,
    [id, evaluation.id, input.organisationId, input.plannedOn ?? null, input.liveOn ?? null, actor.id, now, evaluation.simulated],
  );
  if (!row) throw new RefusedCommand([blocker('unknown-organisation', 'There is no such organisation', { field: 'organisationId' })]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'roll-out.recorded', obj: `roll-out/${row.id}`, data: { organisation: input.organisationId, plannedOn: input.plannedOn ?? 'none', liveOn: input.liveOn ?? 'none' } });
  return { id: row.id };
};

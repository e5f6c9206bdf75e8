import { Injectable } from '@nestjs/common';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { adoptedOn, monitoredUntil, notMonitoredFaults, organisationFaults, rollOutFaults, takesNothingUp, type RolledOutTo, type RollOutDays } from '@waymark/domain/adoption';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker } from '@waymark/domain/pipeline';
import { keepRegister, lockEvaluation, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordRollOutInput } from '../graphql/adoption.inputs.ts';

/** Records how far an organisation has come with what was adopted: planned, contracted, in use, no longer in use; and what stands in its way. */
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
  const { published: { definition }, state } = evaluation;
  const adopted = adoptedOn(definition, state);
  if (adopted === null) throw new RefusedCommand([blocker('not-adopted', 'Only what is adopted is rolled out', { stage: state.stage })]);
  const organisation = await rolledOutTo(tx, input.organisationId);
  const before = await recordedSoFar(tx, evaluation, input.organisationId);
  if (before?.frozen) throw new RefusedCommand([blocker('decision-untold', 'A decision waits to be told: record this once its letter is released', { field: 'organisationId' })]);
  const today = localDateOf(now);
  refuseOn(organisationFaults(before, input, organisation));
  refuseOn(notMonitoredFaults(before, input, monitoredUntil(definition, state)));
  refuseOn(rollOutFaults(before, input, { today, adopted, ends: takesNothingUp(organisation, today) }));
  if (input.barrierKind && !(input.barrier === undefined ? before?.barred : input.barrier.trim()))
    throw new RefusedCommand([blocker('kind-without-barrier', 'Write what stands in the way beside its kind', { field: 'barrier' })]);
  const row = (await write(context, evaluation, input))!;
  await keepRegister(tx, evaluation, state, now);
  const { organisationId, plannedOn, contractedOn, liveOn, stoppedOn, barrier, barrierKind } = input;
  const data = { organisation: organisationId, plannedOn: plannedOn ?? 'none', contractedOn: contractedOn ?? 'none', liveOn: liveOn ?? 'none', stoppedOn: stoppedOn ?? 'none', barrier: barrier?.trim() ? 'noted' : 'none', barrierKind: barrierKind ?? 'none' };
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'roll-out.recorded', obj: `roll-out/${row.id}`, data });
  return row;
};

const rolledOutTo = async (tx: Tx, organisation: string): Promise<RolledOutTo> => {
  const found = await rowOf<RolledOutTo>(tx, 'select type, valid_to::text as "lastDay" from organisation where id = $1', [organisation]);
  if (!found) throw new RefusedCommand([blocker('unknown-organisation', 'There is no such organisation', { field: 'organisationId' })]);
  return found;
};

const recordedSoFar = async (tx: Tx, { id }: LockedEvaluation, organisation: string): Promise<(RollOutDays & { frozen: boolean; barred: boolean }) | null> =>
  (await rowOf<RollOutDays & { frozen: boolean; barred: boolean }>(
    tx,
    `select planned_on::text as "plannedOn", contracted_on::text as "contractedOn", live_on::text as "liveOn", stopped_on::text as "stoppedOn",
       barrier is not null as barred, untold_since($1) < 'infinity' and recorded_at < untold_since($1) as frozen
     from roll_out where evaluation_id = $1 and organisation_id = $2`,
    [id, organisation],
  )) ?? null;

/** What is left out stays as it was recorded; an empty barrier is none any more, and a last day that is null never was. */
const write = ({ tx, actor, now }: CommandContext, evaluation: LockedEvaluation, input: RecordRollOutInput): Promise<{ id: string } | undefined> => {
  const days = [input.plannedOn, input.contractedOn, input.liveOn, input.stoppedOn].map((on) => on ?? null);
  return rowOf<{ id: string }>(
    tx,
    `insert into roll_out (id, evaluation_id, organisation_id, region, planned_on, contracted_on, live_on, stopped_on, barrier, barrier_kind, recorded_by, recorded_at, simulated)
     select $1, $2, o.id, o.region, $4, $5, $6, $7, nullif($8, ''), $13, $9, $10, $11 from organisation o where o.id = $3
     on conflict (evaluation_id, organisation_id) do update set region = excluded.region, planned_on = coalesce(excluded.planned_on, roll_out.planned_on),
       contracted_on = coalesce(excluded.contracted_on, roll_out.contracted_on), live_on = coalesce(excluded.live_on, roll_out.live_on),
       stopped_on = case when $12 then null else coalesce(excluded.stopped_on, roll_out.stopped_on) end, barrier = case when $8::text is null then roll_out.barrier else excluded.barrier end,
       barrier_kind = case when $8::text is null then coalesce(excluded.barrier_kind, roll_out.barrier_kind) else excluded.barrier_kind end,
       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at returning id`,
    [uuid(), evaluation.id, input.organisationId, ...days, input.barrier?.trim() ?? null, actor.id, now, evaluation.simulated, input.stoppedOn === null, input.barrierKind ?? null],
  );
};

import { Injectable } from '@nestjs/common';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { adoptedOn, monitoredUntil, notMonitoredFaults, organisationFaults, rollOutFaults, takesNothingUp, type RolledOutTo } from '@waymark/domain/adoption';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker } from '@waymark/domain/pipeline';
import { keepRegister, lockEvaluation, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordRollOutInput } from '../graphql/adoption.inputs.ts';
import { recordedSoFar } from './recorded-so-far.ts';

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
  const today = localDateOf(now);
  refuseOn(organisationFaults(before, input, organisation));
  refuseOn(notMonitoredFaults(before, input, monitoredUntil(definition, state)));
  refuseOn(rollOutFaults(before, input, { today, adopted, ends: takesNothingUp(organisation, today) }));
  if (input.barrierKind && !(input.barrier === undefined ? before?.barred : input.barrier.trim()))
    throw new RefusedCommand([blocker('kind-without-barrier', 'Write what stands in the way beside its kind', { field: 'barrier' })]);
  const row = (await write(context, evaluation, input))!;
  await keepRegister(tx, evaluation, state, now);
  const { organisationId, barrier, barrierKind } = input;
  const days = Object.fromEntries(DAYS.map((day) => [day, input[day] === null ? 'taken-away' : (input[day] ?? 'none')]));
  const data = { organisation: organisationId, ...days, barrier: barrier?.trim() ? 'noted' : 'none', barrierKind: barrierKind ?? 'none' };
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'roll-out.recorded', obj: `roll-out/${row.id}`, data });
  return row;
};

const rolledOutTo = async (tx: Tx, organisation: string): Promise<RolledOutTo> => {
  const found = await rowOf<RolledOutTo>(tx, 'select type, valid_to::text as "lastDay" from organisation where id = $1', [organisation]);
  if (!found) throw new RefusedCommand([blocker('unknown-organisation', 'There is no such organisation', { field: 'organisationId' })]);
  return found;
};

const DAYS = ['plannedOn', 'contractedOn', 'liveOn', 'stoppedOn'] as const;

const kept = (day: (typeof DAYS)[number]): string => {
  const column = day.replace('On', '_on');
  return `${column} = case when '${day}' = any($12::text[]) then null else coalesce(excluded.${column}, roll_out.${column}) end`;
};

/** What is left out stays as it was recorded; an empty barrier is none any more, and a day that is null never was. */
const write = ({ tx, actor, now }: CommandContext, evaluation: LockedEvaluation, input: RecordRollOutInput): Promise<{ id: string } | undefined> => {
  const days = DAYS.map((day) => input[day] ?? null);
  const never = DAYS.filter((day) => input[day] === null);
  return rowOf<{ id: string }>(
    tx,
    `insert into roll_out (id, evaluation_id, organisation_id, region, planned_on, contracted_on, live_on, stopped_on, barrier, barrier_kind, recorded_by, recorded_at, simulated)
     select $1, $2, o.id, o.region, $4, $5, $6, $7, nullif($8, ''), $13, $9, $10, $11 from organisation o where o.id = $3
     on conflict (evaluation_id, organisation_id) where taken_off_at is null do update set region = excluded.region, ${DAYS.map(kept).join(', ')}, barrier = case when $8::text is null then roll_out.barrier else excluded.barrier end,
       barrier_kind = case when $8::text is null then coalesce(excluded.barrier_kind, roll_out.barrier_kind) else excluded.barrier_kind end,
       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at returning id`,
    [uuid(), evaluation.id, input.organisationId, ...days, input.barrier?.trim() ?? null, actor.id, now, evaluation.simulated, never, input.barrierKind ?? null],
  );
};

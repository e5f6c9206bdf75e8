import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { adoptedOn, monitoredUntil, sortTargets, type Target, type TargetOrganisation } from '@waymark/domain/adoption';
import { blocker } from '@waymark/domain/pipeline';
import { keepRegister, lockEvaluation, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { PlanRollOutInput, RollOutPlanned } from '../graphql/plan-roll-out.types.ts';

/** Adds organisations to the roll-out, each with the day by which it is expected: all that are new, or none. Those that are on it stay as they are. */
@Injectable()
export class PlanRollOut {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PlanRollOutInput): Promise<Outcome<RollOutPlanned>> {
    return this.commands.run(actor, 'planRollOut', input, (context) => planRollOut(context, input));
  }
}

const planRollOut = async (context: CommandContext, input: PlanRollOutInput): Promise<RollOutPlanned> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId); // two plans at once follow each other
  refuseOn(roleHereBlockers(evaluation, 'roll-out:record'));
  const { published: { definition }, state } = evaluation;
  const adopted = adoptedOn(definition, state);
  if (adopted === null) throw new RefusedCommand([blocker('not-adopted', 'Only what is adopted is rolled out', { stage: state.stage })]);
  const until = monitoredUntil(definition, state);
  if (until !== null) throw new RefusedCommand([blocker('not-monitored', 'Its adoption is under review or over, so nobody is added: record who stopped, or correct what is recorded', { until })]);
  const { fresh, there, faulty } = sortTargets(await targetsOf(tx, input), { recorded: await recordedSoFar(tx, evaluation), adopted });
  refuseOn(faulty.flatMap(({ at, faults }) => faults.map(({ code, field, message }) => blocker(code, message, { field, at: `targets.${at}` }))));
  const stream = `evaluation/${evaluation.id}`;
  for (const { id, organisation, plannedOn } of await write(context, evaluation, fresh))
    await audit({ stream, act: 'roll-out.recorded', obj: `roll-out/${id}`, data: { organisation, plannedOn, contractedOn: 'none', liveOn: 'none', stoppedOn: 'none', barrier: 'none', barrierKind: 'none' } });
  await keepRegister(tx, evaluation, state, now);
  await audit({ stream, act: 'roll-out.planned', obj: stream, data: { added: fresh.length, unchanged: there.length } });
  return { id: evaluation.id, added: fresh.length, unchanged: there.length };
};

/** The targets with what the directory says of their organisations. */
const targetsOf = async (tx: Tx, { targets }: PlanRollOutInput): Promise<Target[]> => {
  const rows = await rowsOf<TargetOrganisation>(
    tx,
    `select o.id, o.name, o.type, o.ods_code as "odsCode", o.local_code as "localCode", o.region, null as board, o.valid_to::text as "lastDay",
       array(select s.name from organisation_successor x join organisation s on s.id = x.successor_id where x.organisation_id = o.id order by s.name) as successors
     from organisation o where o.id = any ($1::uuid[])`,
    [targets.map(({ organisationId }) => organisationId)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const unknown = targets.flatMap(({ organisationId }, at) => (byId.has(organisationId.toLowerCase()) ? [] : [blocker('unknown-organisation', 'There is no such organisation: choose another', { field: 'organisationId', at: `targets.${at}` })]));
  refuseOn(unknown);
  return targets.map(({ organisationId, plannedOn }) => ({ organisation: byId.get(organisationId.toLowerCase())!, plannedOn }));
};

const recordedSoFar = async (tx: Tx, { id }: LockedEvaluation): Promise<Map<string, string | null>> =>
  new Map((await rowsOf<{ organisation: string; on: string | null }>(tx, 'select organisation_id as organisation, planned_on::text as "on" from roll_out where evaluation_id = $1 and taken_off_at is null', [id])).map(({ organisation, on }) => [organisation, on]));

/** One statement for all of them, in the order of the command. */
const write = async ({ tx, actor, now }: CommandContext, evaluation: LockedEvaluation, fresh: readonly Target[]): Promise<{ id: string; organisation: string; plannedOn: string }[]> => {
  const rows = fresh.map(({ organisation, plannedOn }) => ({ id: uuid(), organisation: organisation.id, region: organisation.region, plannedOn }));
  if (rows.length === 0) return [];
  await rowsOf(
    tx,
    `insert into roll_out (id, evaluation_id, organisation_id, region, planned_on, recorded_by, recorded_at, simulated)
     select n.id, $2, n.organisation, n.region, n."plannedOn", $3, $4, $5 from jsonb_to_recordset($1) as n(id uuid, organisation uuid, region text, "plannedOn" date)`,
    [JSON.stringify(rows), evaluation.id, actor.id, now, evaluation.simulated],
  );
  return rows;
};

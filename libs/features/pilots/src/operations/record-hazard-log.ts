import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { currentHazards, lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { RecordHazardLogInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';
import { hazardBlockers, writeHazards } from './write-hazards.ts';

/** Names the current revision of the hazard log, and its hazards. What was accepted on an earlier one lapses; that neither standard applies stays on the record with its reason. */
@Injectable()
export class RecordHazardLog {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordHazardLogInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordHazardLog', input, (context) => recordHazardLog(context, input));
  }
}

const EARLIER = 'The hazard log is at this revision or a later one already';
const LEFT = 'Your site left the pilot: its hazard log is for those who are in it';
const LEFT_OUT = 'The log names its hazards since an earlier revision: send every hazard of this one';

const recordHazardLog = async (context: CommandContext, input: RecordHazardLogInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'residual-risk'));
  // who left keeps sight of their past, and no say in what others risk
  if (evaluation.relation === 'site' && (await rowsOf(tx, 'select 1 from pilot_site where evaluation_id = $1 and site_lead_id = $2 and left_at is null', [evaluation.id, actor.id])).length === 0)
    throw new RefusedCommand([blocker('site-left', LEFT, {}, LEFT)]);
  const hazards = input.hazards ?? [];
  refuseOn(hazardBlockers(hazards));
  if (hazards.length === 0 && (await currentHazards(tx, evaluation.id)).length > 0)
    throw new RefusedCommand([blocker('hazards-left-out', LEFT_OUT, { field: 'hazards' }, LEFT_OUT)]);
  const written = await rowsOf(tx, 'select 1 from hazard where evaluation_id = $1 and revision >= $2', [evaluation.id, input.revision]);
  if (written.length > 0) throw new RefusedCommand([blocker('earlier-revision', EARLIER, { field: 'revision' }, EARLIER)]);
  const before = await rowOf<{ reason: string | null }>(tx, 'select not_applicable_reason as reason from hazard_log where evaluation_id = $1', [evaluation.id]);
  const made = await rowsOf(
    tx,
    `insert into hazard_log (evaluation_id, revision) values ($1, $2)
     on conflict (evaluation_id) do update set revision = excluded.revision, not_applicable_by = null, not_applicable_reason = null,
       not_applicable_earlier = case when hazard_log.not_applicable_reason is null then hazard_log.not_applicable_earlier else hazard_log.not_applicable_earlier
         || jsonb_build_object('by', hazard_log.not_applicable_by, 'reason', hazard_log.not_applicable_reason, 'until', $3::timestamptz, 'changedBy', $4::uuid) end
       where hazard_log.revision < excluded.revision returning revision`,
    [evaluation.id, input.revision, now, actor.id],
  );
  if (made.length === 0) throw new RefusedCommand([blocker('earlier-revision', EARLIER, { field: 'revision' }, EARLIER)]);
  await writeHazards(context, evaluation, input.revision, hazards);
  const replaced = before?.reason ? { notApplicableBefore: await commit(tx, `hazard-log/${evaluation.id}/not-applicable`, before.reason) } : {};
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'hazard-log.revised', obj: `evaluation/${evaluation.id}`, data: { revision: input.revision, hazards: hazards.length, ...replaced } });
  await refreshEvaluation(context, evaluation);
  return { id: evaluation.id };
};

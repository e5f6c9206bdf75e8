import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { endOfLocalDay, localDateOf } from '@waymark/domain/calendar';
import { leavingRefusals } from '@waymark/domain/pilot';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { knownStage, lockEvaluation, refreshEvaluation, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { LeavePilotSiteInput } from '../graphql/pilot-site.inputs.ts';

/**
 * Records the last day of a site that left the pilot, and why. Its readings until then stay and count, and nobody owes or
 * enters later ones. Another day or reason corrects what was recorded, and the row keeps both.
 */
@Injectable()
export class LeavePilotSite {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: LeavePilotSiteInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'leavePilotSite', input, (context) => leavePilotSite(context, input));
  }
}

const leavePilotSite = async (context: CommandContext, input: LeavePilotSiteInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'pilot:set-up'));
  refuseOn(stageBlockers(evaluation));
  const site = await siteOf(tx, evaluation.id, input.siteId);
  if (!site) throw new RefusedCommand([blocker('unknown-site', 'There is no such site in this pilot', { field: 'siteId' })]);
  const { leftOn } = input;
  const reason = input.reason.trim();
  refuseOn(leavingRefusals(leftOn, { joinedOn: localDateOf(site.joinedAt), today: localDateOf(now), months: site.months }).map(({ code, message }) => blocker(code, message, { field: 'leftOn' })));
  const before = site.leftAt && localDateOf(site.leftAt);
  if (before === leftOn && site.reason === reason) return { id: input.siteId };
  await rowsOf(
    tx,
    `update pilot_site set left_at = $2, left_reason = $3, left_recorded_by = $4, left_recorded_at = $5,
       left_earlier = case when left_at is null then left_earlier
         else left_earlier || jsonb_build_object('leftAt', left_at, 'reason', left_reason, 'recordedBy', left_recorded_by, 'recordedAt', left_recorded_at) end
     where id = $1`,
    [input.siteId, endOfLocalDay(leftOn), reason, actor.id, now],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot.site-left', obj: `site/${input.siteId}`, data: { leftOn, before, reason: await commit(tx, `pilot-site/${input.siteId}/left`, reason) } });
  await refreshEvaluation(context, evaluation);
  return { id: input.siteId };
};

const siteOf = (tx: Tx, evaluation: string, site: string) =>
  rowOf<{ joinedAt: Date; leftAt: Date | null; reason: string | null; months: string[] }>(
    tx,
    `select s.joined_at as "joinedAt", s.left_at as "leftAt", s.left_reason as reason,
       array(select distinct r.month::text from reading r where r.site_id = s.id and not r.superseded and not r.baseline order by 1) as months
     from pilot_site s where s.id = $2 and s.evaluation_id = $1`,
    [evaluation, site],
  );

/** From the set-up on, as long as readings are taken: after that the sites are those that took part. */
const stageBlockers = (evaluation: LockedEvaluation): Blocker[] => {
  const stage = stageOf(evaluation.published.definition, knownStage(evaluation));
  const fits = stage?.produces.some(({ fact }) => fact === 'measures' || fact === 'readings') ?? false;
  return fits ? [] : [blocker('not-here', `${stage?.title ?? evaluation.state.stage} has no sites that could leave`, { stage: knownStage(evaluation) })];
};

import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { endOfLocalDay, localDateOf } from '@waymark/domain/calendar';
import { leavingRefusals } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation, roleHereBlockers } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { LeavePilotSiteInput } from '../graphql/pilot-site.inputs.ts';
import { sitesChangeBlockers } from './sites-change.ts';

/**
 * Records the last day of a site that left the pilot, and why. Its readings until then stay and count, and nobody owes or
 * enters later ones. Another day or reason corrects what was recorded, and the row keeps both. Without a day what was recorded
 * is taken back: the site takes part as before.
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
  refuseOn(sitesChangeBlockers(evaluation));
  const site = await siteOf(tx, evaluation.id, input.siteId);
  if (!site) throw new RefusedCommand([blocker('unknown-site', 'There is no such site in this pilot', { field: 'siteId' })]);
  const leftOn = input.leftOn ?? null;
  const reason = input.reason.trim();
  refuseOn(dayBlockers(leftOn, site, localDateOf(now)));
  const before = site.leftAt && localDateOf(site.leftAt);
  if (before === leftOn && site.reason === reason) return { id: input.siteId };
  await rowsOf(
    tx,
    `update pilot_site set left_at = $2, left_reason = $3, left_recorded_by = $4, left_recorded_at = $5,
       left_earlier = case when left_at is null and left_recorded_at is null then left_earlier
         else left_earlier || jsonb_build_object('leftAt', left_at, 'reason', left_reason, 'recordedBy', left_recorded_by, 'recordedAt', left_recorded_at) end
     where id = $1`,
    [input.siteId, leftOn && endOfLocalDay(leftOn), reason, actor.id, now],
  );
  const committed = await commit(tx, `pilot-site/${input.siteId}/left`, reason);
  await audit({ stream: `evaluation/${evaluation.id}`, act: leftOn ? 'pilot.site-left' : 'pilot.site-back', obj: `site/${input.siteId}`, data: { ...(leftOn ? { leftOn } : {}), before, reason: committed } });
  await refreshEvaluation(context, evaluation);
  return { id: input.siteId };
};

/** Why the day cannot be the last, or, where there is none, why nothing can be taken back. */
const dayBlockers = (leftOn: string | null, site: { joinedAt: Date; leftAt: Date | null; months: string[] }, today: string): Blocker[] => {
  const at = { field: 'leftOn' };
  if (leftOn === null) return site.leftAt ? [] : [blocker('not-left', 'The site has not left, so that there is nothing to take back: give its last day where it leaves', at)];
  return leavingRefusals(leftOn, { joinedOn: localDateOf(site.joinedAt), today, months: site.months }).map(({ code, message }) => blocker(code, message, at));
};

const siteOf = (tx: Tx, evaluation: string, site: string) =>
  rowOf<{ joinedAt: Date; leftAt: Date | null; reason: string | null; months: string[] }>(
    tx,
    `select s.joined_at as "joinedAt", s.left_at as "leftAt", s.left_reason as reason,
       array(select distinct r.month::text from reading r where r.site_id = s.id and not r.superseded and not r.baseline order by 1) as months
     from pilot_site s where s.id = $2 and s.evaluation_id = $1`,
    [evaluation, site],
  );

import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { judgeOn, lockEvaluation, refreshEvaluation, roleHereBlockers } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ChangeSiteLeadInput } from '../graphql/pilot-site.inputs.ts';
import { mayLeadSite, NO_SITE_LEAD, sitesChangeBlockers } from './sites-change.ts';

/**
 * Gives a site of a pilot to another lead, with the reason. Whoever led it sees it no more, and what they entered stays; whoever
 * leads it now sees its past too, and is told of it; but nothing of it where a conflict of interest shows as they are judged.
 */
@Injectable()
export class ChangeSiteLead {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ChangeSiteLeadInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'changeSiteLead', input, (context) => changeSiteLead(context, input));
  }
}

const changeSiteLead = async (context: CommandContext, { evaluationId, siteId, siteLeadId, ...input }: ChangeSiteLeadInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'pilot:set-up'));
  refuseOn(sitesChangeBlockers(evaluation));
  const site = await rowOf<{ lead: string; organisation: string }>(tx, 'select site_lead_id as lead, organisation_id as organisation from pilot_site where id = $2 and evaluation_id = $1', [evaluation.id, siteId]);
  if (!site) throw new RefusedCommand([blocker('unknown-site', 'There is no such site in this pilot', { field: 'siteId' })]);
  if (site.lead === siteLeadId) throw new RefusedCommand([blocker('leads-it-already', 'This person leads the site already: choose another', { field: 'siteLeadId' })]);
  if (!(await mayLeadSite(tx, evaluation, siteLeadId, site.organisation))) throw new RefusedCommand([NO_SITE_LEAD]);
  const reason = input.reason.trim();
  await rowsOf(
    tx,
    `update pilot_site set site_lead_id = $2, lead_since = $4,
       lead_earlier = lead_earlier || jsonb_build_object('lead', site_lead_id, 'since', coalesce(lead_since, joined_at), 'until', $4::timestamptz, 'changedBy', $3::uuid, 'reason', $5::text)
     where id = $1`,
    [siteId, siteLeadId, actor.id, now, reason],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot.site-lead-changed', obj: `site/${siteId}`, data: { siteLead: siteLeadId, before: site.lead, reason: await commit(tx, `pilot-site/${siteId}/lead`, reason) } });
  await refreshEvaluation(context, evaluation);
  await judgeOn(context, evaluation.innovationId, siteLeadId);
  return { id: siteId };
};

import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { dayInWords, localDateOf } from '@waymark/domain/calendar';
import { isCareOrganisation } from '@waymark/domain/organisation';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { judgeOn, lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AddPilotSiteInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';
import { mayLeadSite, NO_SITE_LEAD } from './sites-change.ts';

/** Adds a site to a pilot, with the person who leads it there and is judged for conflicts of interest from then on. */
@Injectable()
export class AddPilotSite {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AddPilotSiteInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'addPilotSite', input, (context) => addPilotSite(context, input));
  }
}

const addPilotSite = async (context: CommandContext, input: AddPilotSiteInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'measures', 'lockedByRoles'));
  const organisation = await rowOf<{ type: string; lastDay: string | null }>(tx, 'select type, valid_to::text as "lastDay" from organisation where id = $1', [input.organisationId]);
  if (organisation) refuseOn(organisationBlockers(organisation, localDateOf(now)));
  if (!(await mayLeadSite(tx, evaluation, input.siteLeadId, input.organisationId))) throw new RefusedCommand([NO_SITE_LEAD]);
  const id = uuid();
  const made = await rowsOf(
    tx,
    `insert into pilot_site (id, evaluation_id, organisation_id, site_lead_id, joined_at)
     select $1, $2, o.id, $4, $5 from organisation o where o.id = $3 on conflict (evaluation_id, organisation_id) do nothing returning id`,
    [id, evaluation.id, input.organisationId, input.siteLeadId, now],
  );
  if (made.length === 0) throw new RefusedCommand([blocker('site-not-added', 'There is no such organisation, or it is a site of this pilot already', { field: 'organisationId' })]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot.site-added', obj: `site/${id}`, data: { organisation: input.organisationId, siteLead: input.siteLeadId } });
  await judgeOn(context, evaluation.innovationId, input.siteLeadId);
  return { id };
};

/** A pilot runs where people are cared for, at an organisation that exists. */
const organisationBlockers = ({ type, lastDay }: { type: string; lastDay: string | null }, today: string): Blocker[] => {
  const at = { field: 'organisationId' };
  return [
    ...(isCareOrganisation(type) ? [] : [blocker('no-care-organisation', `An organisation of the type “${type}” cares for nobody: choose one that does`, at)]),
    ...(lastDay !== null && lastDay < today ? [blocker('organisation-ended', `The organisation ended on ${dayInWords(lastDay)}: choose the one that follows it`, at)] : []),
  ];
};

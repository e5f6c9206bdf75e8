import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { mayAsk } from '@waymark/domain/access';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AddIncidentEntryInput } from '../graphql/incident.inputs.ts';

/**
 * Writes down what was found or done about an incident, before or after it is closed. Who may close it may, and whoever leads
 * the site that it was at. Nothing that was written changes: what was wrong is said in another line.
 */
@Injectable()
export class AddIncidentEntry {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AddIncidentEntryInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'addIncidentEntry', input, (context) => addIncidentEntry(context, input));
  }
}

const UNKNOWN = 'There is no such incident';

const addIncidentEntry = async ({ tx, actor, now, audit }: CommandContext, input: AddIncidentEntryInput): Promise<{ id: string }> => {
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  const ofOwn = !mayAsk('incident:close', evaluation.roles) && leadsSite(evaluation);
  if (!ofOwn) refuseOn(roleHereBlockers(evaluation, 'incident:close'));
  const id = uuid();
  // a site lead knows of the incidents at their own sites that they reported or were told of
  const made = await rowsOf(
    tx,
    `insert into incident_entry (id, evaluation_id, incident_id, text, written_by, written_at)
     select $1, $2, i.id, $4, $5, $6 from incident i where i.id = $3 and i.evaluation_id = $2
       and (not $7::boolean or (exists (select 1 from pilot_site s where s.id = i.site_id and s.site_lead_id = $5) and (i.reported_by = $5 or i.reported_at < untold_to_site($2, $5)))) returning id`,
    [id, evaluation.id, input.incidentId, input.text.trim(), actor.id, now, ofOwn],
  );
  if (made.length === 0) throw new RefusedCommand([blocker('no-such-incident', UNKNOWN, { field: 'incidentId' }, UNKNOWN)]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'incident.followed', obj: `incident/${input.incidentId}`, data: { entry: id } });
  return { id };
};

const leadsSite = ({ relation, siteSince, roles }: LockedEvaluation): boolean => relation === 'site' && siteSince !== null && roles.includes('site-lead');

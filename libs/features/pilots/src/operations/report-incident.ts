import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { ReportIncidentInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';

/** Reports an incident. It stays open until it is closed with an outcome. A site lead reports at sites of their own: they could not see any other. */
@Injectable()
export class ReportIncident {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReportIncidentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'reportIncident', input, (context) => reportIncident(context, input));
  }
}

const NO_SITE = { any: 'There is no such site in this pilot', own: 'Say at which site of yours it happened' } as const;

const reportIncident = async (context: CommandContext, input: ReportIncidentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'incidents'));
  // who leads a site sees what happened there alone: what they tell of another they could not follow
  const ofOwn = evaluation.relation !== 'staff' && evaluation.relation !== 'team';
  const id = uuid();
  const made = await rowsOf(
    tx,
    `insert into incident (id, evaluation_id, site_id, severity, description, reported_by, reported_at)
     select $1, $2, $3, $4, $5, $6, $7 where ($3::uuid is null and not $8::boolean)
       or exists (select 1 from pilot_site s where s.id = $3 and s.evaluation_id = $2 and (not $8::boolean or s.site_lead_id = $6)) returning id`,
    [id, evaluation.id, input.siteId ?? null, input.severity, input.description.trim(), actor.id, now, ofOwn],
  );
  if (made.length === 0) throw new RefusedCommand([blocker('unknown-site', NO_SITE[ofOwn ? 'own' : 'any'], { field: 'siteId' }, NO_SITE[ofOwn ? 'own' : 'any'])]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'incident.reported', obj: `incident/${id}`, data: { severity: input.severity } });
  await refreshEvaluation(context, evaluation);
  return { id };
};

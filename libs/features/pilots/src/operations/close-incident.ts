import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation, roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { CloseIncidentInput } from '../graphql/pilot.inputs.ts';

/** Closes an incident with its outcome. */
@Injectable()
export class CloseIncident {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CloseIncidentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'closeIncident', input, (context) => closeIncident(context, input));
  }
}

const closeIncident = async (context: CommandContext, input: CloseIncidentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'incident:close'));
  const closed = await rowsOf(
    tx,
    'update incident set closed_at = $3, closed_by = $4, outcome = $5 where id = $1 and evaluation_id = $2 and closed_at is null returning id',
    [input.incidentId, evaluation.id, now, actor.id, input.outcome.trim()],
  );
  if (closed.length === 0) throw new RefusedCommand([blocker('no-open-incident', 'There is no such open incident', { field: 'incidentId' })]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'incident.closed', obj: `incident/${input.incidentId}`, data: {} });
  await refreshEvaluation(context, evaluation);
  return { id: input.incidentId };
};

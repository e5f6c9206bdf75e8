import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { currentHazards, hazardRefusals, lockEvaluation, refreshEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AcceptResidualRiskInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';

/** Accepts the residual risk of the current hazard log: the maker for the product, a site lead for their own site. */
@Injectable()
export class AcceptResidualRisk {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AcceptResidualRiskInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'acceptResidualRisk', input, (context) => acceptResidualRisk(context, input));
  }
}

const acceptResidualRisk = async (context: CommandContext, input: AcceptResidualRiskInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'residual-risk'));
  const log = await rowOf<{ revision: number }>(tx, 'select revision from hazard_log where evaluation_id = $1', [evaluation.id]);
  if (!log || log.revision !== input.revision)
    throw new RefusedCommand([blocker('other-revision', log ? `The hazard log is at revision ${log.revision}: read it and accept that` : 'There is no hazard log yet: record it first', { field: 'revision', revision: log?.revision ?? null }, 'The hazard log has another revision: read it and accept that')]);
  refuseOn(hazardRefusals(await currentHazards(tx, evaluation.id)).map(({ code, message }) => blocker(code, message, { field: 'revision' }, message)));
  const maker = evaluation.roles.includes('innovator');
  const own = maker ? input.siteId === undefined : await leads(context, evaluation, input.siteId);
  if (!own) throw new RefusedCommand([blocker('not-your-site', 'A site lead accepts for their own site, the maker for the product', { field: 'siteId' }, 'The maker accepts for the product: leave siteId out')]);
  const id = uuid();
  await rowsOf(
    tx,
    'insert into residual_risk_acceptance (id, evaluation_id, party, site_id, hazard_log_revision, accepted_by, accepted_at, plan_version) values ($1, $2, $3, $4, $5, $6, $7, (select max(version) from pilot_plan_version where evaluation_id = $2))',
    [id, evaluation.id, maker ? 'maker' : 'site', input.siteId ?? null, input.revision, actor.id, now],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'residual-risk.accepted', obj: `acceptance/${id}`, data: { party: maker ? 'maker' : 'site', revision: input.revision } });
  await refreshEvaluation(context, evaluation);
  return { id };
};

const leads = async ({ tx, actor }: CommandContext, evaluation: LockedEvaluation, site: string | undefined): Promise<boolean> =>
  (await rowsOf(tx, 'select 1 from pilot_site where id = $1 and evaluation_id = $2 and site_lead_id = $3 and left_at is null', [site ?? null, evaluation.id, actor.id])).length > 0;

import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ResidualRiskNotApplicableInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';

/** The safety lead records that neither safety standard applies, with a reason. */
@Injectable()
export class ResidualRiskNotApplicable {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ResidualRiskNotApplicableInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'residualRiskNotApplicable', input, (context) => residualRiskNotApplicable(context, input));
  }
}

const residualRiskNotApplicable = async (context: CommandContext, input: ResidualRiskNotApplicableInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'residual-risk', 'notApplicableByRoles'));
  await rowsOf(
    tx,
    `insert into hazard_log (evaluation_id, revision, not_applicable_by, not_applicable_reason) values ($1, 0, $2, $3)
     on conflict (evaluation_id) do update set not_applicable_by = excluded.not_applicable_by, not_applicable_reason = excluded.not_applicable_reason`,
    [evaluation.id, actor.id, input.reason.trim()],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'residual-risk.not-applicable', obj: `evaluation/${evaluation.id}`, data: { at: now.slice(0, 10) } });
  await refreshEvaluation(context, evaluation);
  return { id: evaluation.id };
};

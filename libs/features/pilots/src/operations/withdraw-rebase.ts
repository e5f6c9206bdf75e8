import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { WithdrawRebaseInput } from '../graphql/rebase.inputs.ts';
import { rebasingBlockers } from './rebasing.ts';

/** Withdraws a rebase, with a reason: the limits are those of before, and the record keeps it. */
@Injectable()
export class WithdrawRebase {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: WithdrawRebaseInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'withdrawRebase', input, (context) => withdrawRebase(context, input));
  }
}

const withdrawRebase = async (context: CommandContext, { evaluationId, rebaseId, reason }: WithdrawRebaseInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(rebasingBlockers(evaluation));
  const [withdrawn] = await rowsOf<{ measure: string }>(
    tx,
    `update measure_rebase set withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5
     where id = $1 and evaluation_id = $2 and withdrawn_at is null returning measure_id as measure`,
    [rebaseId, evaluation.id, now, actor.id, reason.trim()],
  );
  if (!withdrawn) throw new RefusedCommand([blocker('no-such-rebase', 'There is no such rebase of this pilot that stands', { field: 'rebaseId' })]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'measure.rebase-withdrawn', obj: `measure/${withdrawn.measure}`, data: { rebase: rebaseId, reason: await commit(tx, `measure-rebase/${rebaseId}/withdrawn`, reason.trim()) } });
  await refreshEvaluation(context, evaluation);
  return { id: rebaseId };
};

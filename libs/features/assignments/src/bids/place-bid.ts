import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { systemEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { PlaceBidInput } from './bid.inputs.ts';
import { openBid } from './open-bids.ts';

/** Somebody says whether they would like to review what they were asked about. It is advice: every bar stays. */
@Injectable()
export class PlaceBid {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PlaceBidInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'placeBid', input, (context) => place(context, input));
  }
}

const place = async ({ tx, actor, now, audit }: CommandContext, { evaluationId, bid }: PlaceBidInput): Promise<{ id: string }> => {
  if (!(await openBid(tx, actor.id, evaluationId))) throw notFound();
  // a confirmation holds this lock: whoever comes after it finds the bidding closed
  const { id } = await systemEvaluation(tx, evaluationId);
  const open = await openBid(tx, actor.id, id);
  if (!open) throw new RefusedCommand([blocker('bidding-closed', 'This cannot be answered any more: reviewers were chosen meanwhile, or you are no longer asked. Your answer was not recorded')]);
  await rowsOf(tx, 'update assignment_bid set bid = $3, bid_at = $4 where stage_run_id = $1 and person_id = $2', [open.stageRunId, actor.id, bid, now]);
  await audit({ stream: `evaluation/${id}`, act: 'assignment.bid', obj: `assignment-round/${open.roundId}`, data: { bid } });
  return { id };
};

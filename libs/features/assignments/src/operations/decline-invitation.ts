import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ReasonedAssignmentInput } from '../graphql/assignment.inputs.ts';
import { repairsAreDue } from '../repairs/repairs-due.ts';
import { ownAssignment } from './own-assignment.ts';

/** Declines an invitation, with a reason. */
@Injectable()
export class DeclineInvitation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReasonedAssignmentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'declineInvitation', input, (context) => decline(context, input));
  }
}

const decline = async (context: CommandContext, input: ReasonedAssignmentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { evaluationId } = await ownAssignment(tx, actor.id, input.assignmentId);
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  const settled = await rowsOf(
    tx,
    `update assignment set state = 'declined', responded_at = $2, settled_at = $2, reason = $3 where id = $1 and state in ('invited') returning id`,
    [input.assignmentId, now, input.reason],
  );
  if (settled.length === 0)
    throw new RefusedCommand([blocker('not-invited', 'There is no invitation here that waits for an answer', { field: 'assignmentId' })]);
  await audit({ stream: `evaluation/${evaluationId}`, act: 'assignment.declined', obj: `assignment/${input.assignmentId}`, data: {} });
  await refreshEvaluation(context, evaluation);
  await repairsAreDue(tx, evaluation.id);
  return { id: input.assignmentId };
};

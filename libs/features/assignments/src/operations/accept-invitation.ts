import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { AssignmentInput } from '../graphql/assignment.inputs.ts';
import { assignmentRow, ownAssignment } from './own-assignment.ts';

/** Accepts an invitation in its time: the review is theirs to write. */
@Injectable()
export class AcceptInvitation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AssignmentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'acceptInvitation', input, (context) => accept(context, input));
  }
}

const accept = async (context: CommandContext, input: AssignmentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { evaluationId } = await ownAssignment(tx, actor.id, input.assignmentId);
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  if (evaluation.state.runs.at(-1)?.round)
    throw new RefusedCommand([blocker('round-closed', 'The round is closed: there is nothing to review any more')]);
  const settled = await rowsOf(
    tx,
    `update assignment set state = 'accepted', responded_at = $2 where id = $1 and state = 'invited' and (answer_by is null or answer_by >= $2::timestamptz) returning id`,
    [input.assignmentId, now],
  );
  if (settled.length === 0) throw new RefusedCommand([await whyNot(tx, input.assignmentId)]);
  await audit({ stream: `evaluation/${evaluationId}`, act: 'assignment.accepted', obj: `assignment/${input.assignmentId}`, data: {} });
  await refreshEvaluation(context, evaluation);
  return { id: input.assignmentId };
};

/** The job that lets invitations expire may be late: the time is over all the same, and the seat may be promised to somebody else. */
const whyNot = async (tx: Tx, assignmentId: string): Promise<Blocker> =>
  (await assignmentRow(tx, assignmentId)).state === 'invited'
    ? blocker('invitation-over', 'The time to answer this invitation is over, and somebody else may be asked', { field: 'assignmentId' })
    : blocker('not-invited', 'There is no invitation here that waits for an answer', { field: 'assignmentId' });

import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation, roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ReasonedAssignmentInput } from '../graphql/assignment.inputs.ts';
import { repairsAreDue } from '../repairs/repairs-due.ts';
import { assignmentRow } from './own-assignment.ts';

/** Releases somebody from an assignment. A review that was submitted survives and counts, and its place stays filled. */
@Injectable()
export class ReleaseAssignment {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReasonedAssignmentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'releaseAssignment', input, (context) => release(context, input));
  }
}

const release = async (context: CommandContext, input: ReasonedAssignmentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { evaluationId } = await assignmentRow(tx, input.assignmentId);
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'reviewer:invite'));
  const settled = await rowsOf(
    tx,
    `update assignment set released_with_review = state = 'submitted', state = 'released', settled_at = $2, reason = $3 where id = $1 and state in ('invited', 'accepted', 'submitted') returning id`,
    [input.assignmentId, now, input.reason],
  );
  if (settled.length === 0)
    throw new RefusedCommand([blocker('not-assigned', 'The assignment is settled already', { field: 'assignmentId' })]);
  await audit({ stream: `evaluation/${evaluationId}`, act: 'assignment.released', obj: `assignment/${input.assignmentId}`, data: {} });
  await refreshEvaluation(context, evaluation);
  await repairsAreDue(tx, evaluation.id);
  return { id: input.assignmentId };
};

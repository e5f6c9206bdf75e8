import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker, stageOf } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ReasonedAssignmentInput } from '../graphql/assignment.inputs.ts';
import { repairsAreDue } from '../repairs/repairs-due.ts';
import { ownAssignment } from './own-assignment.ts';

/** Steps back at any time until the evaluation ends. What was submitted leaves the counts and stays in history. */
@Injectable()
export class Recuse {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReasonedAssignmentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recuse', input, (context) => stepBack(context, input));
  }
}

const stepBack = async (context: CommandContext, input: ReasonedAssignmentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { evaluationId } = await ownAssignment(tx, actor.id, input.assignmentId);
  const evaluation = await lockEvaluation(tx, actor, evaluationId);
  if (stageOf(evaluation.published.definition, evaluation.state.stage)?.kind === 'end')
    throw new RefusedCommand([blocker('evaluation-ended', 'The evaluation has ended: there is no review to step back from. If you had a conflict of interest, declare it', { field: 'assignmentId' })]);
  const settled = await rowsOf(
    tx,
    `update assignment set state = 'recused', settled_at = $2, reason = $3 where id = $1 and state in ('invited', 'accepted', 'submitted') returning id`,
    [input.assignmentId, now, input.reason],
  );
  if (settled.length === 0)
    throw new RefusedCommand([blocker('not-assigned', 'There is no assignment here to step back from', { field: 'assignmentId' })]);
  await audit({ stream: `evaluation/${evaluationId}`, act: 'assignment.recused', obj: `assignment/${input.assignmentId}`, data: {} });
  await refreshEvaluation(context, evaluation);
  await repairsAreDue(tx, evaluation.id);
  return { id: input.assignmentId };
};

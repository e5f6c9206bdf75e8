import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { readEvaluations } from './read-evaluations.ts';
import type { RoundInput } from './round.inputs.ts';
import { lockedRound, roundRow } from './round-row.ts';

/** Lays a proposal aside: nobody of it is invited. */
@Injectable()
export class DiscardAssignments {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RoundInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'discardAssignments', input, (context) => discard(context, input));
  }
}

const discard = async ({ tx, actor, now, audit }: CommandContext, { roundId, expectedVersion }: RoundInput): Promise<{ id: string }> => {
  await readEvaluations(tx, actor, (await roundRow(tx, roundId, actor)).evaluationIds);
  const { evaluationIds } = await lockedRound(tx, roundId, expectedVersion);
  await rowsOf(tx, `update assignment_round set state = 'discarded', settled_by = $2, settled_at = $3 where id = $1`, [roundId, actor.id, now]);
  for (const id of evaluationIds) await audit({ stream: `evaluation/${id}`, act: 'assignments.discarded', obj: `assignment-round/${roundId}`, data: {} });
  return { id: roundId };
};

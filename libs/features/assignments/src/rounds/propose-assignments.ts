import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { readEvaluations } from './read-evaluations.ts';
import type { ProposeAssignmentsInput } from './round.inputs.ts';
import { solvedNow } from './solved-now.ts';
import { figuresOf, writeProposal, type Proposal } from './write-proposal.ts';

/**
 * Proposes who reviews what over several evaluations of one stage. It is solved before the transaction that stores it:
 * nobody waits for a solver with a lock in hand. Whether it still holds is asked when it is confirmed.
 */
@Injectable()
export class ProposeAssignments {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: SignedInPerson, input: ProposeAssignmentsInput): Promise<Outcome<{ id: string }>> {
    const found = await solvedNow(this.database, this.clock, actor, { ids: input.evaluationIds, wishes: [], seed: randomInt(2 ** 31) });
    return this.commands.run(actor, 'proposeAssignments', input, async (context) => {
      if ('blockers' in found) refuseOn(found.blockers);
      return propose(context, found as Proposal);
    });
  }
}

const propose = async ({ tx, actor, now, audit }: CommandContext, proposal: Proposal): Promise<{ id: string }> => {
  const ids = proposal.evaluations.map(({ evaluation }) => evaluation.id);
  await readEvaluations(tx, actor, ids);
  const [{ evaluation }] = proposal.evaluations as [Proposal['evaluations'][number]];
  const id = uuid();
  await rowsOf(
    tx,
    `insert into assignment_round (id, programme_id, pipeline_version_id, stage, evaluation_ids, proposed_by, proposed_at, state, version, seed, optimal, total, worst, bound, optimum, free_total, free_moved, considered, left_beyond, left_by_role)
     values ($1, $2, $3, $4, $5, $6, $7, 'proposed', 1, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [id, evaluation.programmeId, evaluation.versionId, evaluation.state.stage, ids, actor.id, now, proposal.seed, ...figuresOf(proposal)],
  );
  await writeProposal(tx, id, proposal);
  // in the stream of each evaluation, and none names another: whoever may read one of them may not see the others
  for (const one of ids) await audit({ stream: `evaluation/${one}`, act: 'assignments.proposed', obj: `assignment-round/${id}`, data: {} });
  return { id };
};
